/// The occasions for which people come, as the finder offers them.
struct PeristiwaHidup: Sendable {
  let kode: String
  let nama: DuaBahasa

  static let semua: [PeristiwaHidup] = [
    ("membangun-rumah", "Membangun rumah", "Building a house"),
    ("membuka-usaha", "Membuka usaha", "Starting a business"),
    ("membuka-toko", "Membuka toko", "Opening a shop"),
    ("membuka-rumah-makan", "Membuka rumah makan", "Opening a restaurant"),
    ("membuka-apotek", "Membuka apotek", "Opening a pharmacy"),
    ("berpraktik-kesehatan", "Berpraktik sebagai tenaga kesehatan", "Practising in health care"),
    ("mengadakan-acara", "Mengadakan acara", "Holding an event"),
    ("memasang-reklame", "Memasang reklame", "Putting up advertising"),
    ("mengusahakan-angkutan", "Mengusahakan angkutan", "Running transport"),
    ("beternak-bertani", "Beternak dan bertani", "Farming"),
    ("menanam-modal", "Menanam modal", "Investing"),
    ("mempekerjakan-wna", "Mempekerjakan orang asing", "Employing foreigners"),
    ("kelahiran", "Kelahiran", "A birth"), ("kematian", "Kematian", "A death"),
    ("menikah-bercerai", "Menikah atau bercerai", "Marriage and divorce"), ("pindah", "Pindah", "Moving"),
    ("mencari-kerja", "Mencari kerja", "Looking for work"), ("meneliti", "Meneliti", "Research"),
  ]
  .map { PeristiwaHidup(kode: $0.0, nama: DuaBahasa($0.1, en: $0.2)) }
}
