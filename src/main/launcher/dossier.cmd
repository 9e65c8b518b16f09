@echo off
rem Runs Dossier with what makes a short run cheap; see the script beside this one. More for Java in JAVA_OPTS.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "archive="
if exist "%~dp0dossier.jsa" set archive="-XX:SharedArchiveFile=%~dp0dossier.jsa"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable %archive% %JAVA_OPTS% -jar "%~dp0dossier.jar" %*
exit /b %ERRORLEVEL%
