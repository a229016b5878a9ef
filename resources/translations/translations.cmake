# The words of the program: one pair of files an area (text, cli, ui), all of them embedded under
# :/i18n with the text floor, so that beian and beiandesk carry the same ones.
#
# After changing a text run `cmake --build BUILD --target update_translations`, then translate what
# is new in the area's _zh_CN.ts. The _en.ts hold plurals only: English is the source.

set(beianTranslationFolder "${PROJECT_SOURCE_DIR}/resources/translations")
set(beianTranslationSources_text core/text)
set(beianTranslationSources_cli app/cli)
set(beianTranslationSources_ui ui app/gui)

# qt_add_lrelease's own target would need one per area and language; one rule does.
file(GLOB translationSources CONFIGURE_DEPENDS "${beianTranslationFolder}/*.ts")
set(translations "")
foreach(source IN LISTS translationSources)
    cmake_path(GET source STEM name)
    set(translation "${PROJECT_BINARY_DIR}/i18n/${name}.qm")
    add_custom_command(
        OUTPUT "${translation}"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${PROJECT_BINARY_DIR}/i18n"
        COMMAND Qt6::lrelease -silent -nounfinished "${source}" -qm "${translation}"
        DEPENDS "${source}" Qt6::lrelease
        COMMENT "Translation ${name}"
        VERBATIM)
    list(APPEND translations "${translation}")
endforeach()
qt_add_resources(beian_text beian_translations
    PREFIX "/i18n"
    BASE "${PROJECT_BINARY_DIR}/i18n"
    FILES ${translations})

# Texts move from the sources into the .ts; what no source has any more goes.
add_custom_target(update_translations)
foreach(area IN ITEMS text cli ui)
    list(TRANSFORM beianTranslationSources_${area} PREPEND "${PROJECT_SOURCE_DIR}/"
        OUTPUT_VARIABLE folders)
    add_custom_target(update_translations_${area}
        COMMAND Qt6::lupdate -silent -locations none -no-obsolete -extensions cpp,h ${folders}
            -I "${PROJECT_SOURCE_DIR}" -source-language en -target-language zh_CN
            -ts "${beianTranslationFolder}/${area}_zh_CN.ts"
        COMMAND Qt6::lupdate -silent -locations none -no-obsolete -pluralonly -extensions cpp,h
            ${folders} -I "${PROJECT_SOURCE_DIR}" -source-language en -target-language en
            -ts "${beianTranslationFolder}/${area}_en.ts"
        VERBATIM)
    add_dependencies(update_translations update_translations_${area})
endforeach()
