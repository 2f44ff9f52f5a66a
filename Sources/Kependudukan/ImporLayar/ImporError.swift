import Bahasa

/// Why something about an import is refused.
package enum ImporError: Refusal, Equatable {
  case tidakAda, berubah, sudahDihapus, belumDiuji, sedangBerjalan, tidakAdaYangBaru
  case orangLainMengimpor(PengimporKini)

  package var reason: RefusalReason {
    switch self {
    case .tidakAda, .sudahDihapus: .notFound
    case .berubah, .belumDiuji, .sedangBerjalan, .tidakAdaYangBaru, .orangLainMengimpor: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Impor itu tidak ditemukan."
    case .berubah: "Impor ini baru saja diubah dari layar lain. Muat ulang, lalu periksa lagi."
    case .sudahDihapus: "Berkas itu sudah dihapus karena masa simpannya habis. Unggah sekali lagi."
    case .belumDiuji: "Periksa berkas ini lebih dahulu. Sesudah itu barulah isinya dapat dimasukkan."
    case .sedangBerjalan: "Impor ini sedang dikerjakan. Tunggu sampai selesai."
    case .tidakAdaYangBaru: "Tidak ada orang baru di berkas ini, sehingga tidak ada yang dimasukkan."
    case .orangLainMengimpor(let siapa):
      "\(siapa.nama) sedang mengimpor \(siapa.berkas). Hanya satu berkas dikerjakan pada satu waktu: tunggu sampai "
        + "selesai, lalu ulangi."
    }
  }
}
