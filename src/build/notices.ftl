<#-- A line a library: its name, what it is fetched as, its licences, its page. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.name} | ${library.groupId}:${library.artifactId}:${library.version} | <#list entry.getValue() as licence>${licence}<#if licence_has_next>; </#if></#list> | ${library.url!"-"}
</#list>
