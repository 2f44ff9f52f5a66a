import Bahasa

package enum PendudukError: Refusal, Equatable {
  case tidakAda
  /// Somebody has changed the record since it was read.
  case berubah
  case bukanPendudukHidup
  /// Their NIK belongs to somebody in the register already.
  case nikSudahAda(Penduduk.ID)
  case perluDasar
  /// Who does not keep the register of the whole regency would change a number that stands (UU 24/2013 Pasal 13 ayat (3)).
  case nikTetap

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .berubah, .nikSudahAda: .conflict
    case .bukanPendudukHidup, .perluDasar: .invalid
    case .nikTetap: .forbidden
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Penduduk itu tidak ditemukan."
    case .berubah: "Data ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda."
    case .bukanPendudukHidup:
      "Penduduk itu sudah meninggal, pindah, atau tidak sah, sehingga tidak dapat diubah."
    case .nikSudahAda:
      "NIK itu tidak dapat dicatat bagi orang ini. Cocokkan angkanya dengan dokumen asli; bila sudah benar, serahkan "
        + "kepada petugas Dukcapil."
    case .nikTetap:
      "NIK yang sudah ditetapkan berlaku seumur hidup dan hanya dibetulkan petugas Dukcapil. Serahkan berkasnya kepada mereka."
    case .perluDasar: "Sebutkan dokumen yang menjadi dasar perubahan."
    }
  }
}

package enum KeluargaError: Refusal, Equatable {
  case tidakAda, tidakAktif, berubah, nomorSudahAda
  case sudahAdaKepala
  /// A card is closed only when nobody is left on it.
  case masihAdaAnggota
  case bukanAnggota

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .berubah, .nomorSudahAda, .sudahAdaKepala, .masihAdaAnggota: .conflict
    case .tidakAktif, .bukanAnggota: .invalid
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Kartu keluarga itu tidak ditemukan."
    case .tidakAktif: "Kartu keluarga itu sudah ditutup."
    case .berubah: "Kartu keluarga ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda."
    case .nomorSudahAda: "Nomor KK itu sudah dipakai keluarga lain di kabupaten ini."
    case .sudahAdaKepala: "Keluarga itu sudah mempunyai kepala keluarga."
    case .masihAdaAnggota: "Kartu keluarga masih mempunyai anggota, sehingga belum dapat ditutup."
    case .bukanAnggota: "Orang itu bukan anggota kartu keluarga tersebut."
    }
  }
}

package enum PeristiwaError: Refusal, Equatable {
  case tidakAda, sudahDibatalkan
  /// Imports and takings back are not taken back.
  case tidakDapatDibatalkan
  /// Another event stands on this one: its kind and day.
  case adaPeristiwaSesudahnya(String, String)

  package var reason: RefusalReason { self == .tidakAda ? .notFound : .conflict }

  package var message: String {
    switch self {
    case .tidakAda: "Peristiwa itu tidak ditemukan."
    case .sudahDibatalkan: "Peristiwa itu sudah dibatalkan."
    case .tidakDapatDibatalkan:
      "Impor dan pembatalan tidak dapat dibatalkan. Catat pembetulan sebagai gantinya."
    case .adaPeristiwaSesudahnya(let jenis, let tanggal):
      "Peristiwa ini tidak dapat dibatalkan karena ada peristiwa sesudahnya: \(jenis), \(tanggal). "
        + "Batalkan yang itu lebih dahulu."
    }
  }
}
