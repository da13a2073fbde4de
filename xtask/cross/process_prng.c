/* bcryptprimitives.dll with the one function that Rust's standard library takes from it. Wine 8 has no such library.
   Only for tests under Wine; no package holds it. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    return SystemFunction036(buffer, (ULONG)length);
}
