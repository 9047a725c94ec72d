; SPDX-FileCopyrightText: The Attaché contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The setup for Windows: for one user, without administrator rights. Given by package.sh:
; VERSION, STAGE (folder with what is installed), REMOVALS (file with the commands that remove
; it), ICONS, PICTURE, LICENCE, OUT.
;
; Silent: setup.exe /S [/DESKTOP] [/D=FOLDER]; Uninstall.exe /S [/SETTINGS] (removes them too).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
; A file that cannot be written ends a silent installation instead of being left out.
AllowSkipFiles off
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Attache"
!define CLASSES "Software\Classes"
!define KIND "Attache.DataSet"

Name "Attaché"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Attache"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "Attaché ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Attaché"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Attaché setup"
VIAddVersionKey "LegalCopyright" "The Attaché contributors, GPL-3.0-or-later"

!define MUI_ICON "${ICONS}/attache.ico"
!define MUI_UNICON "${ICONS}/attache.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_LANGDLL_WINDOWTITLE "Attaché"
!define MUI_LANGDLL_INFO "Language of the setup · Ngôn ngữ cài đặt"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
!define MUI_FINISHPAGE_RUN "$INSTDIR\attache.exe"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString ProgramText ${LANG_ENGLISH} "Program"
LangString ProgramText ${LANG_VIETNAMESE} "Chương trình"
LangString MenuText ${LANG_ENGLISH} "Entry in the start menu"
LangString MenuText ${LANG_VIETNAMESE} "Mục trong trình đơn Bắt đầu"
LangString OpenText ${LANG_ENGLISH} "Open .attache files with it"
LangString OpenText ${LANG_VIETNAMESE} "Mở các tệp .attache bằng chương trình này"
LangString DesktopText ${LANG_ENGLISH} "Icon on the desktop"
LangString DesktopText ${LANG_VIETNAMESE} "Biểu tượng trên màn hình nền"
LangString KindText ${LANG_ENGLISH} "Attaché data set"
LangString KindText ${LANG_VIETNAMESE} "Bộ dữ liệu Attaché"
LangString RunningText ${LANG_ENGLISH} "Attaché is still running. Please close it, then try again."
LangString RunningText ${LANG_VIETNAMESE} "Attaché vẫn đang chạy. Hãy đóng chương trình rồi thử lại."
LangString ClosedText ${LANG_ENGLISH} "Nothing can be written to the folder $INSTDIR. Please choose another."
LangString ClosedText ${LANG_VIETNAMESE} "Không thể ghi vào thư mục $INSTDIR. Hãy chọn thư mục khác."
LangString SettingsText ${LANG_ENGLISH} "Remove your settings and saved views, too?"
LangString SettingsText ${LANG_VIETNAMESE} "Xoá cả các thiết lập và khung nhìn bạn đã lưu?"

; A program that is running holds its file: say so instead of leaving half an installation.
!macro WaitUntilClosed
    ${If} ${FileExists} "$INSTDIR\attache.exe"
        retry:
        ClearErrors
        FileOpen $0 "$INSTDIR\attache.exe" a
        ${If} ${Errors}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RunningText)" /SD IDCANCEL IDRETRY retry
            SetErrorLevel 2
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Section "$(ProgramText)" Program
    SectionIn RO
    !insertmacro WaitUntilClosed
    SetOutPath "$INSTDIR"
    ClearErrors
    FileOpen $0 "$INSTDIR\attache.tmp" w
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "$(ClosedText)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    FileClose $0
    Delete "$INSTDIR\attache.tmp"
    SetOutPath "$TEMP"
    ; An older version takes its own files away, also from another folder; settings stay.
    ReadRegStr $1 HKCU "${KEY}" "InstallLocation"
    ${If} $1 == ""
        StrCpy $1 "$INSTDIR"
    ${EndIf}
    ${If} ${FileExists} "$1\Uninstall.exe"
        ExecWait '"$1\Uninstall.exe" /S _?=$1' $0
        ${If} $0 != 0
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(RunningText)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
        Delete "$1\Uninstall.exe"
        ${If} $1 != $INSTDIR
            RMDir "$1"
        ${EndIf}
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\Uninstall.exe"

    WriteRegStr HKCU "${KEY}" "DisplayName" "Attaché"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\attache.exe,0"
    WriteRegStr HKCU "${KEY}" "Publisher" "The Attaché contributors"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegStr HKCU "${KEY}" "SetupLanguage" "$LANGUAGE"
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "$(MenuText)" Menu
    CreateShortcut "$SMPROGRAMS\Attaché.lnk" "$INSTDIR\attache.exe"
SectionEnd

Section "$(OpenText)" Open
    ; What opened such files before is kept for the uninstallation to give back.
    ReadRegStr $0 HKCU "${CLASSES}\.attache" ""
    ${If} $0 != "${KIND}"
        WriteRegStr HKCU "${KEY}" "OpenedBefore" "$0"
    ${EndIf}
    WriteRegStr HKCU "${CLASSES}\.attache" "" "${KIND}"
    WriteRegStr HKCU "${CLASSES}\.attache" "Content Type" "application/x-attache+json"
    WriteRegStr HKCU "${CLASSES}\.attache\OpenWithProgids" "${KIND}" ""
    WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(KindText)"
    WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\attache-document.ico"
    WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\attache.exe" "%1"'
    ${RefreshShellIcons}
SectionEnd

Section /o "$(DesktopText)" Desktop
    CreateShortcut "$DESKTOP\Attaché.lnk" "$INSTDIR\attache.exe"
SectionEnd

Section "-desktop when asked for silently"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DESKTOP" $1
    ${IfNot} ${Errors}
        CreateShortcut "$DESKTOP\Attaché.lnk" "$INSTDIR\attache.exe"
    ${EndIf}
SectionEnd

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
    ; Over an older version what was chosen then is chosen again.
    ReadRegStr $0 HKCU "${KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\Uninstall.exe"
        ${If} ${FileExists} "$DESKTOP\Attaché.lnk"
            !insertmacro SelectSection ${Desktop}
        ${EndIf}
        ${IfNot} ${FileExists} "$SMPROGRAMS\Attaché.lnk"
            !insertmacro UnselectSection ${Menu}
        ${EndIf}
        ReadRegStr $0 HKCU "${CLASSES}\.attache" ""
        ${If} $0 != "${KIND}"
            !insertmacro UnselectSection ${Open}
        ${EndIf}
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
    !insertmacro WaitUntilClosed
    !include "${REMOVALS}"
    Delete "$INSTDIR\Uninstall.exe"
    RMDir "$INSTDIR"
    ; A copy that another one has taken the place of has nothing else of its own.
    ReadRegStr $0 HKCU "${KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} $0 != $INSTDIR
        Return
    ${EndIf}
    Delete "$SMPROGRAMS\Attaché.lnk"
    Delete "$DESKTOP\Attaché.lnk"

    ReadRegStr $0 HKCU "${CLASSES}\.attache" ""
    ${If} $0 == "${KIND}"
        ReadRegStr $1 HKCU "${KEY}" "OpenedBefore"
        ${If} $1 == ""
            DeleteRegValue HKCU "${CLASSES}\.attache" ""
        ${Else}
            WriteRegStr HKCU "${CLASSES}\.attache" "" "$1"
        ${EndIf}
        DeleteRegValue HKCU "${CLASSES}\.attache" "Content Type"
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\.attache\OpenWithProgids" "${KIND}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.attache\OpenWithProgids"
    ReadRegStr $0 HKCU "${CLASSES}\.attache" ""
    ${If} $0 == ""
        DeleteRegKey /ifempty HKCU "${CLASSES}\.attache"
    ${EndIf}
    DeleteRegKey HKCU "${CLASSES}\${KIND}"
    ${RefreshShellIcons}

    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/SETTINGS" $1
    ${If} ${Errors}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(SettingsText)" /SD IDNO IDNO keep
    ${EndIf}
    DeleteRegKey HKCU "Software\Attache"
    keep:
    DeleteRegKey HKCU "${KEY}"
SectionEnd
