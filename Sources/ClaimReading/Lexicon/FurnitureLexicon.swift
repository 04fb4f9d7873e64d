/// The words of page furniture: what templates print around an article.
///
/// Source: the default templates and widgets of WordPress, Blogger, Movable Type and Drupal, the
/// share and follow plug-ins that go with them (AddThis, Sharedaddy, UltimateSocial), and the
/// story pages of local news stations; read off their pages, never off a gold document.
///
/// Phrases are in the normal form of ``Furniture``: lower case, words and digits only, one space
/// between words, apostrophes dropped.
enum FurnitureLexicon {
  /// Furniture when it is the whole line.
  static let wholeLines: [String] = [
    // Sharing and printing.
    "share", "share this", "share this story", "share this article", "share this post",
    "share this page", "share on facebook", "share on twitter", "share on linkedin",
    "share via email", "share on social media", "share tweet", "shares", "tweet", "tweet this",
    "pin it", "print", "email", "e mail", "print this page", "print this article",
    "email this article", "email this", "email this story", "print email", "email print",
    "facebook", "twitter", "linkedin", "whatsapp", "telegram", "reddit", "pinterest",
    "copy link", "copied", "blog this", "share to twitter", "share to facebook",
    "share to pinterest", "email this blog this", "please follow and like us", "like this",
    "like loading", "loading", "send", "save", "save article", "bookmark", "report this ad",
    "facebook twitter", "facebook twitter email", "facebook twitter google",
    "facebook twitter linkedin", "facebook twitter youtube", "social media",
    // Moving about.
    "continue reading", "read more", "read the full story", "read the full article",
    "read full article", "read full story", "keep reading", "more", "see more", "view more",
    "load more", "show more", "show less", "view all", "see all", "home", "menu", "search",
    "skip to content", "skip to main content", "skip to navigation", "back to top", "top", "next",
    "previous", "prev", "next post", "previous post", "next article", "previous article",
    "next story", "previous story", "older posts", "newer posts", "older post", "newer post",
    "older entries", "newer entries", "previous next", "site map", "sitemap", "contact us",
    "about us", "advertise with us", "privacy policy", "terms of use", "terms of service",
    "terms and conditions", "cookie policy", "cookie settings", "do not sell my info",
    "table of contents", "navigation", "main menu", "primary menu", "close", "open menu",
    "toggle navigation", "log in", "login", "sign in", "sign up", "register", "log out",
    "my account",
    "subscribe", "subscribe now", "subscribe to", "subscribe to this blog", "posts atom",
    "post comments atom", "comments atom", "rss", "rss feed", "links to this post", "permalink",
    "blog archive", "about me", "view my complete profile", "followers", "archives", "recent posts",
    "recent comments", "categories", "tags", "labels", "meta", "pages", "blogroll",
    "powered by blogger",
    // Other articles.
    "you might also like", "you may also like", "you may like",
    "recommended", "recommended to you", "recommended for you", "recommended reading",
    "related", "related articles", "related article", "related posts", "related stories",
    "related story", "related news", "related content", "related topics", "related links",
    "related coverage", "latest news", "latest", "latest stories", "latest posts",
    "latest articles",
    "must read", "must reads", "most read", "most popular", "most viewed", "popular",
    "popular posts", "popular stories", "trending", "trending now", "trending stories",
    "top stories", "top news", "top story", "more news", "more stories", "more from",
    "more on this",
    "more headlines", "more local news", "editors picks", "editors choice", "featured",
    "featured posts", "featured stories", "dont miss", "whats hot", "in case you missed it",
    "read next", "up next", "read also", "also read", "see also", "sponsored", "sponsored content",
    "sponsored links", "promoted stories", "from around the web", "around the web",
    // Comments and advertisements.
    "comments", "comment", "no comments", "leave a comment", "leave a reply", "post a comment",
    "add a comment", "add comment", "write a comment", "view comments", "show comments",
    "join the discussion", "join the conversation", "cancel reply", "reply", "comments are closed",
    "comments off", "comments closed", "post comment", "be the first to comment",
    "advertisement", "advertisements", "advertising", "ad", "ads", "story continues below",
    "story continues below advertisement", "article continues below advertisement",
    "continue reading below", "continue reading the main story", "scroll down for video",
    "scroll for more", "click to enlarge", "click here", "click to play", "watch live",
    "your browser does not support the video tag", "accept", "accept all", "accept cookies",
    "i agree", "got it", "all rights reserved", "subscribe to our newsletter", "newsletter",
    "follow", "follow us", "connect with us", "stay connected", "get connected", "find us on",
    "for immediate release", "press release", "for release", "download our app", "get the app",
    "this is a widget area",
  ]

  /// Furniture when a short line begins with it.
  static let openings: [String] = [
    "follow us on", "follow us at", "follow me on", "find us on", "like us on", "join us on",
    "connect with us on", "join the conversation on", "stay up to date follow", "share this on",
    "click here to", "click here for", "click to share", "click on the", "tap here to",
    "sign up for our", "sign up for the", "sign up to receive", "sign up here", "subscribe to our",
    "subscribe to the", "subscribe today", "get the latest news", "get our free", "download the",
    "download our", "mobile users", "posts tagged", "posts filed under", "tag archives",
    "category archives", "archive for", "archives for", "browsing category", "browsing tag",
    "all posts tagged", "all posts in", "all posts by", "search results for", "you are here",
    "social media sharing icons powered by", "powered by", "proudly powered by", "theme by",
    "designed by", "to view this video please enable", "this browser does not support",
    "please enable javascript", "javascript is", "your email address will not be published",
    "required fields are marked", "notify me of", "save my name", "we use cookies",
    "this site uses cookies", "this website uses cookies", "our website uses cookies",
    "by using this site you", "by continuing to use", "by continuing to browse",
    "this site uses akismet", "opens in new window", "viewing this on a mobile", "view this on",
    "you must be logged in to", "logged in as", "photo gallery click",
  ]

  /// Furniture when a colon follows, with all that the line lists.
  static let lists: [String] = [
    "tags", "tag", "tagged", "tagged with", "tagged as", "tagged in", "filed under", "filed in",
    "filed to", "labels", "label", "categories", "category", "posted in", "keywords", "topics",
    "related topics", "related tags", "more in", "share", "share this", "share on", "hashtags",
    "follow us", "follow", "navigation", "breadcrumb",
  ]

  /// Whole lines after which another article can begin.
  static let ends: [String] = [
    "continue reading", "please follow and like us", "leave a comment", "leave a reply",
    "no comments", "comments off", "permalink", "email this blog this", "links to this post",
    "post a comment",
  ]

  /// Whole lines that close a teaser on a list of them, and stand inside single articles as well.
  static let weakEnds: [String] = [
    "read more", "read the full story", "read full article", "read full story",
    "read the full article", "keep reading",
  ]

  /// Headings of pages that list several articles.
  static let listings: [String] = [
    "posts tagged", "posts filed under", "tag archives", "category archives", "archive for",
    "archives for", "browsing category", "browsing tag", "all posts tagged", "all posts in",
    "all posts by", "search results for",
  ]

  /// Words after a number on a line that counts readers' doings.
  static let counted: [String] = [
    "comment", "comments", "share", "shares", "like", "likes", "view", "views", "retweet",
    "retweets", "reply", "replies", "min read", "minute read", "minutes read", "mins read",
    "followers", "reads", "reactions", "tweets",
  ]
}
