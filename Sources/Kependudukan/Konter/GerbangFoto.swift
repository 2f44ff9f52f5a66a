import Bahasa
import Database
import Potret

/// What a photo for a card has to be; data of the regency.
struct BatasFoto: Sendable, Equatable {
  var piksel: Double
  var wajah: ClosedRange<Double>
  var geser: Double
  var terang: ClosedRange<Double>
  var timpang: Double
  var tajam: Double
}

extension Tx {
  func batasFoto() throws -> BatasFoto {
    func rentang(_ dari: SetelanKonter, _ sampai: SetelanKonter) throws -> ClosedRange<Double> {
      let (bawah, atas) = (try setelan(dari), try setelan(sampai))
      return min(bawah, atas)...max(bawah, atas)
    }
    return BatasFoto(
      piksel: try setelan(.fotoPikselPalingSedikit),
      wajah: try rentang(.fotoWajahPalingKecil, .fotoWajahPalingBesar),
      geser: try setelan(.fotoGeserPalingJauh),
      terang: try rentang(.fotoTerangPalingSedikit, .fotoTerangPalingBanyak),
      timpang: try setelan(.fotoTimpangPalingBesar), tajam: try setelan(.fotoTajamPalingSedikit))
  }
}

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

/// Decides about photos.
struct GerbangFoto: Sendable {
  let pembaca: PembacaPotret
  let batas: BatasFoto

  /// Lets a photo through, cut to the portrait of a card.
  /// - Throws: `FieldErrors` at `foto`, with what to do.
  func loloskan(_ foto: [UInt8]) async throws -> [UInt8] {
    let ukuran: UkuranPotret
    do {
      ukuran = try await pembaca.look(at: foto)
    } catch PotretError.notAPicture {
      throw galat([.bukanFoto])
    } catch PotretError.tooLarge {
      throw galat([.terlaluBesar])
    }
    let cacat = batas.cacat(ukuran)
    guard cacat.isEmpty else { throw galat(cacat) }
    return try Potret.cut(foto, around: ukuran)
  }

  private func galat(_ cacat: [CacatFoto]) -> FieldErrors {
    FieldErrors("foto", cacat.map(\.kalimat).joined(separator: " "))
  }
}

/// Signatures: on the screen, or a scan of paper.
enum GerbangGoresan {
  /// Trimmed to its ink, dark on white, as PNG.
  /// - Throws: `FieldErrors` at `medan` for what is no picture, empty, or covered with ink.
  static func loloskan(_ gambar: [UInt8], medan: String) throws -> [UInt8] {
    do {
      let (png, tinta) = try Potret.stroke(gambar)
      guard !png.isEmpty, tinta > 0.0006 else {
        throw FieldErrors(medan, "Belum ada goresan. Minta tanda tangan di kotak itu.")
      }
      guard tinta < 0.3 else {
        throw FieldErrors(medan, "Itu bukan tanda tangan di atas kertas putih. Pindai ulang.")
      }
      return png
    } catch PotretError.notAPicture {
      throw FieldErrors(medan, "Berkas itu bukan gambar JPEG atau PNG yang dapat dibaca.")
    } catch PotretError.tooLarge {
      throw FieldErrors(medan, "Gambar itu terlalu besar. Pindai dengan mutu yang lebih rendah.")
    }
  }
}
