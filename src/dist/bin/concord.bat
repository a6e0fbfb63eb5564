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
rem The window and the command line have a start-up cache each, and the command line ends before the
rem slow compiler would pay. A cache fits the Java that made it only; with another it is not even tried.
set "KIND=command"
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="" call :window
if "%~1"=="--open" call :window
if "%~1"=="sample" if "%~2"=="" call :window
if /i "%~x1"==".concord" if "%~2"=="" if exist "%~1" call :window
set "CACHE="
if exist "%APP%\lib\%KIND%.aot" for /f "usebackq delims=" %%H in ("%APP%\lib\java-home") do if /i "%JAVA%"=="%%H\bin\java.exe" set CACHE="-XX:AOTCache=%APP%\lib\%KIND%.aot" "-Xlog:aot*=off"
"%JAVA%" ^
    %CACHE% ^
    -XX:+UseSerialGC %COMPILER% ^
    --module-path="%APP%\lib\javafx" ^
    --add-modules=javafx.controls,javafx.fxml ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED ^
    --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
    --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED ^
    -classpath "%APP%\concord.jar;%APP%\lib\*" ^
    app.concord.Launcher %*
exit /b %ERRORLEVEL%

:window
set "KIND=window"
set "COMPILER="
exit /b 0

:consider
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
set "MAJOR=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~dp1..\release" 2^>nul') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% geq 25 set "JAVA=%~1"
exit /b 0
