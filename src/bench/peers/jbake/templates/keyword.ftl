<#assign title=tag description=tag address="keywords/" + tag + ".html" items=tag_posts>
<#include "head.ftl">
<#include "items.ftl">
<#include "foot.ftl">
