import Potret

/// Why a photo cannot be printed on a card, in words that say what to do.
enum CacatFoto: Sendable, Equatable {
  case bukanFoto, terlaluBesar, kekecilan(Int)
  case tanpaWajah, banyakWajah(Int)
  case terlaluJauh, terlaluDekat, diPinggir
  case gelap, silau, timpang, kabur

  var kalimat: String {
    switch self {
    case .bukanFoto: "Berkas itu bukan foto JPEG atau PNG yang dapat dibaca."
    case .terlaluBesar: "Foto itu terlalu besar. Ambil ulang lewat kamera di halaman ini."
    case .kekecilan(let piksel): "Gambarnya terlalu kecil: tingginya harus paling sedikit \(piksel) piksel."
    case .tanpaWajah:
      "Wajah belum terlihat. Minta pemohon menghadap kamera tanpa topi, masker, atau kacamata hitam."
    case .banyakWajah(let jumlah): "Terlihat \(jumlah) wajah. Hanya pemohon yang boleh ada dalam gambar."
    case .terlaluJauh: "Wajah terlalu jauh. Dekatkan kamera sampai kepala memenuhi bingkai."
    case .terlaluDekat: "Wajah terlalu dekat. Jauhkan kamera sampai bahu terlihat."
    case .diPinggir: "Wajah terlalu ke pinggir. Geser kamera sampai wajah di tengah bingkai."
    case .gelap: "Wajah terlalu gelap. Nyalakan lampu atau hadapkan pemohon ke jendela."
    case .silau: "Wajah terlalu terang. Kurangi lampu atau jauhkan dari cahaya langsung."
    case .timpang: "Sebelah wajah gelap. Hadapkan pemohon lurus ke arah cahaya."
    case .kabur: "Foto kurang tajam. Minta pemohon diam sejenak, bersihkan lensa, lalu potret lagi."
    }
  }
}

extension BatasFoto {
  /// Everything that is wrong, what to mend first in front.
  func cacat(_ foto: UkuranPotret) -> [CacatFoto] {
    if Double(foto.height) < piksel { return [.kekecilan(Int(piksel))] }
    if foto.faces == 0 { return [.tanpaWajah] }
    if foto.faces > 1 { return [.banyakWajah(foto.faces)] }
    var cacat: [CacatFoto] = []
    if foto.faceShare < wajah.lowerBound { cacat.append(.terlaluJauh) }
    if foto.faceShare > wajah.upperBound { cacat.append(.terlaluDekat) }
    if foto.offset > geser { cacat.append(.diPinggir) }
    if foto.light < terang.lowerBound {
      cacat.append(.gelap)
    } else if foto.light > terang.upperBound {
      cacat.append(.silau)
    } else {
      if foto.uneven > timpang { cacat.append(.timpang) }
      if foto.sharpness < tajam { cacat.append(.kabur) }
    }
    return cacat
  }
}
