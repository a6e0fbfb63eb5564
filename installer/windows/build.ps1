<#
.SYNOPSIS
    Builds the installer for Windows, an .msi and a portable .zip, into target\installer\out.

.DESCRIPTION
    Needs Windows 10 or later, a JDK 25 (JAVA_HOME), the WiX Toolset (version 4 or later:
    dotnet tool install --global wix, then wix extension add --global WixToolset.Util.wixext and
    WixToolset.UI.wixext of the same version; version 3.14 does too), and target\dist, which
    "mvn -DskipTests package" makes and which it calls Maven for where it is missing.

    Signing is optional: -Certificate is the thumbprint of a code signing certificate in the user's
    store, for which signtool of the Windows SDK must be on the PATH.

.EXAMPLE
    powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1
#>
[CmdletBinding()]
param(
    [string] $Certificate = $env:CONCORD_CERTIFICATE,
    [string] $TimestampServer = 'http://timestamp.digicert.com'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Never to be changed: Windows knows by it that a newer version takes the place of an older one.
$UpgradeId = '6f0c2b8e-3d0a-4c57-9b1e-7a52d6c4e9f1'

$project = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$work = Join-Path $project 'target\installer'
$out = Join-Path $work 'out'

function Assert-Command([string] $Name, [string] $Way) {
    if (-not (Get-Command $Name -ErrorAction SilentlyContinue)) {
        throw "$Name is missing: $Way"
    }
}

# Runs a program and stops where it fails, which PowerShell does not do by itself.
function Invoke-Tool([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$Program ended with status $LASTEXITCODE."
    }
}

function Add-Signature([string[]] $Files) {
    if ($Certificate) {
        Assert-Command 'signtool' 'install the Windows SDK and put its bin folder on the PATH.'
        Invoke-Tool 'signtool' (@('sign', '/sha1', $Certificate, '/fd', 'SHA256', '/tr', $TimestampServer, '/td', 'SHA256') + $Files)
    }
}

if (-not $env:JAVA_HOME -or -not (Test-Path (Join-Path $env:JAVA_HOME 'bin\jpackage.exe'))) {
    throw 'No JDK 25 was found: install one, for example Temurin 25, and set JAVA_HOME to it.'
}
$java = Join-Path $env:JAVA_HOME 'bin\java.exe'
$jpackage = Join-Path $env:JAVA_HOME 'bin\jpackage.exe'
$jimage = Join-Path $env:JAVA_HOME 'bin\jimage.exe'
if (-not (Get-Command 'wix' -ErrorAction SilentlyContinue)) {
    Assert-Command 'light' 'install WiX: dotnet tool install --global wix'
}

$dist = Join-Path $project 'target\dist'
if (-not (Test-Path (Join-Path $dist 'concord.jar')) -or -not (Test-Path (Join-Path $dist 'NOTICES.txt'))) {
    Assert-Command 'mvn' 'install Maven, or build target\dist first.'
    Push-Location $project
    try {
        Invoke-Tool 'mvn' @('-B', '-q', '-DskipTests', '-Ddist.cache=false', 'package')
    } finally {
        Pop-Location
    }
}
$version = ([xml](Get-Content -Raw (Join-Path $project 'pom.xml'))).project.version

# The picture lies beside the work folder, which is emptied first.
$icon = Join-Path $project 'target\concord.ico'
Invoke-Tool $java @((Join-Path $project 'src\build\Icons.java'), (Join-Path $project 'assets\icon'), $icon)
Invoke-Tool $java @(
    (Join-Path $project 'src\build\AppImage.java'), $project, $work, $version,
    '--icon', $icon)
$image = Join-Path $work 'image\Concord'

# The command: Concord.exe has no console, so that "concord" is a script that starts the one that has
# where no window is wanted.
$bin = New-Item -ItemType Directory -Force (Join-Path $image 'bin')
Copy-Item (Join-Path $PSScriptRoot 'concord.cmd') $bin.FullName
Add-Signature @((Join-Path $image 'Concord.exe'), (Join-Path $image 'concord-cli.exe'))

# jpackage's own description of the .msi, with the folder of the command put on the user's PATH.
$resources = New-Item -ItemType Directory -Force (Join-Path $work 'resources')
$taken = Join-Path $work 'jdk'
Invoke-Tool $jimage @('extract', '--dir', $taken, '--include', 'regex:/jdk\.jpackage/.*/main\.wxs',
    (Join-Path $env:JAVA_HOME 'lib\modules'))
$wxs = Get-ChildItem -Recurse -Filter 'main.wxs' $taken | Select-Object -First 1
if (-not $wxs) {
    throw 'This JDK does not hold the description of an .msi that jpackage uses.'
}
$text = Get-Content -Raw $wxs.FullName
$path = Get-Content -Raw (Join-Path $PSScriptRoot 'path.wxs')
$feature = '<ComponentGroupRef Id="Files"/>'
if (-not $text.Contains($feature) -or -not $text.Contains('<Feature ')) {
    throw "The description of an .msi in this JDK has changed: $($wxs.FullName)."
}
$text = $text.Replace($feature, "$feature`n      <ComponentRef Id=`"CommandOnPath`"/>")
$text = $text.Replace('<Feature ', "$path`n    <Feature ")
Set-Content -Encoding UTF8 -Path (Join-Path $resources.FullName 'main.wxs') -Value $text

New-Item -ItemType Directory -Force $out | Out-Null
Invoke-Tool $jpackage @(
    '--type', 'msi',
    '--name', 'Concord',
    '--app-image', $image,
    '--app-version', $version,
    '--vendor', 'Concord',
    '--description', 'Finds where the channels of a campaign contradict each other',
    '--license-file', (Join-Path $dist 'NOTICES.txt'),
    '--resource-dir', $resources.FullName,
    '--file-associations', (Join-Path $PSScriptRoot 'concord.properties'),
    '--win-per-user-install',
    '--win-menu',
    '--win-shortcut-prompt',
    '--win-dir-chooser',
    '--win-upgrade-uuid', $UpgradeId,
    '--dest', $out)
$msi = Join-Path $out "concord-$version-windows-x64.msi"
Move-Item -Force (Join-Path $out "Concord-$version.msi") $msi
Add-Signature @($msi)

$zip = Join-Path $out "concord-$version-windows-x64.zip"
Compress-Archive -Force -Path $image -DestinationPath $zip
Get-FileHash -Algorithm SHA256 $msi, $zip | Format-List Path, Hash
if (-not $Certificate) {
    Write-Output 'Not signed: -Certificate was not given.'
}
