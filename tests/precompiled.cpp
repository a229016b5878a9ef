// Nothing but the headers that CMakeLists.txt lists for it.
