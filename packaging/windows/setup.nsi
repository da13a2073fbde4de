; The setup of Windows, made by `cargo xtask cross windows` with makensis. For the person who runs it, without an
; administrator: a folder of theirs, their start menu, their "Open with". State and passwords are never touched.
;
; Handed in: VERSION, FILES (the folder that is installed), OUT (the setup's file), ROOT (the sources).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Passarela"
!define PROGRAM "$INSTDIR\passarela.exe"

Name "Passarela"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Passarela"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
BrandingText "Passarela ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Passarela"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Passarela"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ROOT}/icons/icon.ico"
!define MUI_UNICON "${ROOT}/icons/icon.ico"
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is the one of every other language of Windows.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Spanish"

LangString Practice ${LANG_ENGLISH} "Passarela practice lab"
LangString Practice ${LANG_PORTUGUESEBR} "Laboratório de prática da Passarela"
LangString Practice ${LANG_SPANISH} "Laboratorio de práctica de Passarela"

; Offers us in "Open with" and leaves what opens the kind of file by a double-click.
!macro OFFER KIND
  WriteRegStr HKCU "Software\Classes\${KIND}\OpenWithProgids" "Passarela.Page" ""
  WriteRegStr HKCU "Software\Classes\Applications\passarela.exe\SupportedTypes" "${KIND}" ""
!macroend

!macro WITHDRAW KIND
  DeleteRegValue HKCU "Software\Classes\${KIND}\OpenWithProgids" "Passarela.Page"
  DeleteRegKey /ifempty HKCU "Software\Classes\${KIND}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${KIND}"
!macroend

!macro EVERY_KIND DO
  !insertmacro ${DO} ".html"
  !insertmacro ${DO} ".htm"
  !insertmacro ${DO} ".xhtml"
  !insertmacro ${DO} ".mhtml"
  !insertmacro ${DO} ".mht"
  !insertmacro ${DO} ".webarchive"
  !insertmacro ${DO} ".pdf"
!macroend

Section
  SetShellVarContext current
  SetOutPath "$INSTDIR"
  File "${FILES}/passarela.exe"
  File "${FILES}/WebView2Loader.dll"
  File "${FILES}/LICENSE.txt"
  File "${FILES}/THIRD-PARTY-NOTICES.txt"
  File "${FILES}/passarela.cdx.json"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Passarela.lnk" "${PROGRAM}"
  ; The language may be another than at the last time; the link's name is noted, so that it is found again.
  ReadRegStr $0 HKCU "${KEY}" "PracticeLink"
  StrCmp $0 "" +2
  Delete "$SMPROGRAMS\$0.lnk"
  CreateShortcut "$SMPROGRAMS\$(Practice).lnk" "${PROGRAM}" "--practice"

  WriteRegStr HKCU "Software\Classes\Passarela.Page\shell\open\command" "" '"${PROGRAM}" "%1"'
  WriteRegStr HKCU "Software\Classes\Passarela.Page\DefaultIcon" "" "${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\Applications\passarela.exe" "FriendlyAppName" "Passarela"
  WriteRegStr HKCU "Software\Classes\Applications\passarela.exe\shell\open\command" "" '"${PROGRAM}" "%1"'
  !insertmacro EVERY_KIND OFFER

  WriteRegStr HKCU "${KEY}" "DisplayName" "Passarela"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Publisher" "Passarela"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "PracticeLink" "$(Practice)"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  Delete "$INSTDIR\passarela.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD-PARTY-NOTICES.txt"
  Delete "$INSTDIR\passarela.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  ; Only where nothing else is in it.
  RMDir "$INSTDIR"

  Delete "$SMPROGRAMS\Passarela.lnk"
  ReadRegStr $0 HKCU "${KEY}" "PracticeLink"
  StrCmp $0 "" +2
  Delete "$SMPROGRAMS\$0.lnk"

  !insertmacro EVERY_KIND WITHDRAW
  DeleteRegKey HKCU "Software\Classes\Passarela.Page"
  DeleteRegKey HKCU "Software\Classes\Applications\passarela.exe"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
