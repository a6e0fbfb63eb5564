@echo off
rem Starts Concord on the first Java of version 25 or later among JAVA_HOME, the java on the PATH,
rem and the one it was built with.
setlocal
set "APP=%~dp0.."
set "JAVA="
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do call :consider "%%~$PATH:J"
if not defined JAVA if exist "%APP%\lib\java-home" for /f "usebackq delims=" %%H in ("%APP%\lib\java-home") do call :consider "%%H\bin\java.exe"
if not defined JAVA (
    echo Concord needs Java 25 or later: install a JDK 25 ^(for example Temurin 25^), or set JAVA_HOME to one. 1>&2
    exit /b 2
)
rem The start-up cache fits the Java that made it only; with another it is not even tried.
set "CACHE="
if exist "%APP%\lib\concord.aot" for /f "usebackq delims=" %%H in ("%APP%\lib\java-home") do if /i "%JAVA%"=="%%H\bin\java.exe" set CACHE="-XX:AOTCache=%APP%\lib\concord.aot" "-Xlog:aot*=off"
"%JAVA%" ^
    %CACHE% ^
    -XX:+UseSerialGC ^
    --module-path="%APP%\lib\javafx" ^
    --add-modules=javafx.controls,javafx.fxml ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED ^
    --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
    --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED ^
    -classpath "%APP%\concord.jar;%APP%\lib\*" ^
    app.concord.Launcher %*
exit /b %ERRORLEVEL%

:consider
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
set "MAJOR=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~dp1..\release" 2^>nul') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% geq 25 set "JAVA=%~1"
exit /b 0
