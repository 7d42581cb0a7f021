file of the theme
