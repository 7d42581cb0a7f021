</main>
<footer><p>${config.site_title?html}</p></footer>
</body>
</html>
