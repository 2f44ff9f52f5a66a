/// The occasions for which people come, as the finder offers them.
struct PeristiwaHidup: Sendable {
  let kode: String
  let nama: DuaBahasa
  /// The services that mostly go together, ticked where several are applied for in one sitting.
  let paket: [String]

  static func satu(_ kode: String) -> PeristiwaHidup? { semua.first { $0.kode == kode } }

  private static let daftar: [(kode: String, id: String, en: String, paket: [String])] = [
    ("membangun-rumah", "Membangun rumah", "Building a house", ["krk", "imb-rumah-sederhana"]),
    ("membuka-usaha", "Membuka usaha", "Starting a business", []),
    ("membuka-toko", "Membuka toko", "Opening a shop", ["siup-kecil", "tdp-perorangan"]),
    (
      "membuka-rumah-makan", "Membuka rumah makan", "Opening a restaurant",
      ["rumah-makan-kecil", "laik-sehat"]
    ),
    ("membuka-apotek", "Membuka apotek", "Opening a pharmacy", ["sipa-apoteker", "izin-apotek"]),
    ("berpraktik-kesehatan", "Berpraktik sebagai tenaga kesehatan", "Practising in health care", []),
    (
      "mengadakan-acara", "Mengadakan acara", "Holding an event",
      ["pertunjukan-insidental", "reklame-insidental"]
    ),
    ("memasang-reklame", "Memasang reklame", "Putting up advertising", []),
    (
      "mengusahakan-angkutan", "Mengusahakan angkutan", "Running transport",
      ["usaha-angkutan", "izin-trayek"]
    ),
    ("beternak-bertani", "Beternak dan bertani", "Farming", []),
    ("menanam-modal", "Menanam modal", "Investing", ["penanaman-modal", "izin-lokasi"]),
    ("mempekerjakan-wna", "Mempekerjakan orang asing", "Employing foreigners", []),
    ("kelahiran", "Kelahiran", "A birth", ["akta-kelahiran", "kartu-keluarga"]),
    ("kematian", "Kematian", "A death", ["akta-kematian", "kartu-keluarga"]),
    (
      "menikah-bercerai", "Menikah atau bercerai", "Marriage and divorce",
      ["akta-perkawinan", "kartu-keluarga"]
    ), ("pindah", "Pindah", "Moving", ["pindah-datang", "kartu-keluarga"]),
    ("mencari-kerja", "Mencari kerja", "Looking for work", []), ("meneliti", "Meneliti", "Research", []),
  ]

  static let semua = daftar.map {
    PeristiwaHidup(kode: $0.kode, nama: DuaBahasa($0.id, en: $0.en), paket: $0.paket)
  }
}
