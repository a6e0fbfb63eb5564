@echo off
"%~dp0..\concord-cli.exe" %*
exit /b %ERRORLEVEL%
