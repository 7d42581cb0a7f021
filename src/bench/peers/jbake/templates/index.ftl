<#assign title=config.site_title description=config.site_title address="" items=published_posts>
<#include "head.ftl">
<#include "items.ftl">
<nav aria-label="Pages">
<#if previousFileName??><a rel="prev" href="/${previousFileName}">Page précédente</a></#if>
<p>Page ${currentPageNumber!1} sur ${numberOfPages!1}</p>
<#if nextFileName??><a rel="next" href="/${nextFileName}">Page suivante</a></#if>
</nav>
<#include "foot.ftl">
