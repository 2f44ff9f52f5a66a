extension AturanSandi {
  /// Words on which people here build their passwords, so that adding digits to them is not enough.
  static let kataUmum: Set<String> = [
    "password", "passwd", "pass", "sandi", "katasandi", "rahasia", "admin", "administrator", "operator",
    "pegawai",
    "user", "login", "masuk", "selamat", "datang", "welcome", "letmein", "monkey", "dragon", "master",
    "sunshine",
    "iloveyou", "princess", "football", "superman", "batman", "naruto", "doraemon", "google", "facebook",
    "whatsapp",
    "bismillah", "alhamdulillah", "assalamualaikum", "allahuakbar", "subhanallah", "muhammad", "indonesia",
    "merdeka",
    "garuda", "pancasila", "nusantara", "jakarta", "surabaya", "bandung", "semarang", "yogyakarta", "solo",
    "sayang", "cinta", "cantik", "ganteng", "keluarga", "bahagia", "sukses", "semangat", "mama", "papa",
    "bunda",
    "ayah", "anak", "istri", "suami", "januari", "februari", "maret", "april", "juni", "juli", "agustus",
    "september", "oktober", "november", "desember", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu",
    "minggu",
    "pemkab", "pemda", "kabupaten", "kecamatan", "kelurahan", "desa", "dinas", "bupati", "camat", "kantor",
    "kantaya",
    "persib", "persija", "persebaya", "arema", "kopi", "qwerty", "qwertyuiop", "asdfgh", "zxcvbn", "abcdef",
    "abc",
  ]
}
