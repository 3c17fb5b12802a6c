// Cairo 1.16 never releases one list for each PDF with tags (384 bytes). The leak sanitizer sees nothing of the call but the
// library's name, so it is told to overlook leaks that Cairo itself allocated.
extern "C" const char* __lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier): the sanitizer's name.
extern "C" const char* __lsan_default_suppressions() { return "leak:libcairo.so"; }  // NOLINT
