@echo off
rem Starts Balise with a Java 25 or newer. In this order: the runtime that came with it, BALISE_JAVA (java.exe or the
rem folder of a JDK), JAVA_HOME, the PATH, then the folders where installers put one.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "BALISE_HOME=%%~fI"
set "BALISE_FOUND="
if exist "%BALISE_HOME%\runtime\bin\java.exe" (
  set "BALISE_FOUND=%BALISE_HOME%\runtime\bin\java.exe"
  goto run
)
if not defined BALISE_JAVA goto search
call :consider "%BALISE_JAVA%"
call :consider "%BALISE_JAVA%\bin\java.exe"
goto decide

:search
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :consider "%%J"
for /d %%D in (
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Microsoft\jdk*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%ProgramFiles%\Zulu\*"
  "%USERPROFILE%\.jdks\*"
) do call :consider "%%~D\bin\java.exe"

:decide
if defined BALISE_FOUND goto run
rem Without accents: the console may have any code page.
>&2 echo balise : il faut Java 25 ou plus ; installez Temurin 25 (https://adoptium.net), ou donnez son dossier dans BALISE_JAVA.
>&2 echo balise: Java 25 or newer is needed; install Temurin 25 (https://adoptium.net), or name its folder in BALISE_JAVA.
exit /b 69

:run
"%BALISE_FOUND%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn32m -XX:SurvivorRatio=4 -Xlog:disable --enable-native-access=ALL-UNNAMED -cp "%BALISE_HOME%\lib\*" fr.balise.cli.Main %*
exit /b %ERRORLEVEL%

rem Keeps the first java.exe whose JDK says in its file "release" that it is new enough.
:consider
if defined BALISE_FOUND exit /b 0
if not exist "%~dp1..\release" exit /b 0
if not exist "%~dp1java.exe" exit /b 0
set "BALISE_VERSION="
for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp1..\release") do if "%%K"=="JAVA_VERSION" set "BALISE_VERSION=%%~L"
if not defined BALISE_VERSION exit /b 0
for /f "delims=.-+" %%V in ("%BALISE_VERSION%") do if %%V GEQ 25 set "BALISE_FOUND=%~dp1java.exe"
exit /b 0
