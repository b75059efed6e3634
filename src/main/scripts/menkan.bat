@echo off
rem Starts the command line: the jar beside this script or in ..\lib. MENKAN_JAVA_OPTS holds options of Java, such as -Xmx2g.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%j in ("%~dp0menkan-*-cli.jar" "%~dp0..\lib\menkan-*-cli.jar") do (
    "%JAVA%" %MENKAN_JAVA_OPTS% -jar "%%~fj" %*
    exit /b
)
echo menkan: menkan-*-cli.jar must lie beside this script or in ..\lib, was in neither 1>&2
exit /b 2
