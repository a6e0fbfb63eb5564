window.YTD.tweets.part0 = [
 {
  "tweet": {
   "id_str": "1970000000000000001",
   "full_text": "25% off all shells with code RIDGE20 &amp; free stickers https://t.co/abc",
   "created_at": "Mon Sep 21 08:00:00 +0000 2026",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/abc",
      "expanded_url": "https://www.fellmark.example/ridge-shell",
      "display_url": "fellmark.example/ridge-shell",
      "indices": [
       "56",
       "71"
      ]
     }
    ]
   },
   "favorite_count": "3",
   "retweet_count": "0"
  }
 },
 {
  "tweet": {
   "id_str": "1970000000000000002",
   "full_text": "RT @other: Everything 50% off",
   "created_at": "Mon Sep 21 09:00:00 +0000 2026",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "urls": []
   },
   "favorite_count": "0",
   "retweet_count": "9"
  }
 }
]