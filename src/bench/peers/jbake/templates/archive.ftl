<#assign title="Fiches" description="Fiches" address="fiches/" items=published_posts>
<#include "head.ftl">
<#include "items.ftl">
<#include "foot.ftl">
