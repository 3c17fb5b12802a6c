# What makes a fault in the program hard to use, in what others are given (Release): a bound that is broken ends it, a
# stack that is written over, too; nothing of it lies where it is expected, and no table of addresses can be written.
# tools/hardened looks whether a program has it.
set(hardened $<CONFIG:Release>)
add_compile_options(
  $<${hardened}:-U_FORTIFY_SOURCE> $<${hardened}:-D_FORTIFY_SOURCE=2> $<${hardened}:-D_GLIBCXX_ASSERTIONS>
  $<${hardened}:-fstack-protector-strong> $<${hardened}:-fstack-clash-protection>)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  add_compile_options($<${hardened}:-fcf-protection>)
endif()
if(NOT BANXIN_LIBRARY)
  add_compile_options($<${hardened}:-fPIE>)
endif()
add_link_options($<${hardened}:LINKER:-z,relro> $<${hardened}:LINKER:-z,now>
                 $<$<AND:${hardened},$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>>:-pie>)
