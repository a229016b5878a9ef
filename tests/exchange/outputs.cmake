beian_add_test(tst_csv_writer SOURCES tst_csv_writer.cpp LINK beian_exchange)
beian_add_test(tst_save_file SOURCES tst_save_file.cpp LINK beian_exchange)
beian_add_test(tst_pdf SOURCES tst_pdf.cpp LINK beian_pdf beian_usecases beian_resources)
