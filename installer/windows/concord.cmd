@echo off
rem Starts the window or the command line, each by a launcher of its own, since they have start
rem options and a start-up cache each.
setlocal
set "LAUNCHER=concord-cli.exe"
if "%~1"=="" set "LAUNCHER=Concord.exe"
if "%~1"=="--open" set "LAUNCHER=Concord.exe"
if "%~1"=="sample" if "%~2"=="" set "LAUNCHER=Concord.exe"
if /i "%~x1"==".concord" if "%~2"=="" if exist "%~1" set "LAUNCHER=Concord.exe"
"%~dp0..\%LAUNCHER%" %*
exit /b %ERRORLEVEL%
