import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

/// Naskah dinas keluar: dari konsep sampai terkirim (Permendagri 1/2023).
package struct NaskahDinas: Sendable, Equatable, Identifiable {
  package typealias ID = Key<NaskahDinas>

  package let id: ID
  /// The office that makes it and whose registers number it.
  package let kantor: UnitKerja.ID
  package let konseptor: Orang.ID
  package let jabatanKonseptor: Jabatan.ID
  package internal(set) var konten: KontenNaskah
  /// The version that `konten` is; counts from 1.
  package internal(set) var versi: Int
  package internal(set) var status: Status
  package internal(set) var nomor: String?
  package internal(set) var tanggal: Tanggal?
  /// The public code of the verification page, from the moment a number is reserved.
  package internal(set) var kode: String?
  package internal(set) var membalas: Kiriman.ID?
  package internal(set) var mengganti: ID?
  package internal(set) var alasan: String
  package let dibuat: Date
  package internal(set) var diubah: Date
  package internal(set) var ditandatangani: Date?
  package internal(set) var dikirim: Date?
  /// Who prepared it for the holder of `jabatanKonseptor`; empty when that one drafts himself.
  package var disiapkan = ""
  /// Counts the saves, so that two who edit at once do not overwrite each other unseen.
  package internal(set) var suntingan = 0
  /// The form that saved last.
  package internal(set) var penyunting = ""
  /// The version of the template that the draft began from.
  package internal(set) var templat: Templat.ID?

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case konsep
    /// on its way up the line: paraf hierarki, then koordinasi, then the rest of the line
    case paraf
    case siapTandaTangan = "siap_tanda_tangan"
    /// a number is reserved and the sealed file is being made; ends in `ditandatangani` or goes back
    case menyegel
    case ditandatangani
    case dikirim
    case ditolak
    case dicabut
    /// thrown away by its drafter before anybody signed
    case dibuang

    package var nama: String {
      switch self {
      case .konsep: "Konsep"
      case .paraf: "Menunggu paraf"
      case .siapTandaTangan: "Menunggu tanda tangan"
      case .menyegel: "Sedang disegel"
      case .ditandatangani: "Ditandatangani, belum dikirim"
      case .dikirim: "Terkirim"
      case .ditolak: "Ditolak"
      case .dicabut: "Dicabut"
      case .dibuang: "Dibuang"
      }
    }
  }
}

/// Sifat keamanan (2.5): who may read.
package enum Keamanan: String, Sendable, CaseIterable, SQLCodable, Codable {
  case biasa = "B"
  case terbatas = "T"
  case rahasia = "R"
  case sangatRahasia = "SR"

  package var nama: String {
    switch self {
    case .biasa: "Biasa"
    case .terbatas: "Terbatas"
    case .rahasia: "Rahasia"
    case .sangatRahasia: "Sangat Rahasia"
    }
  }

  /// Whether the TU sees only the cover.
  package var tertutup: Bool { self == .rahasia || self == .sangatRahasia }
}

package enum NaskahError: Refusal, Equatable {
  case tidakDitemukan
  case bukanWewenang
  case statusTidakSesuai(NaskahDinas.Status, untuk: String)
  case bukanGiliran
  /// An acting official has taken over the signer's position for the day.
  case dijalankanPejabatLain(String)
  case versiBerubah
  case alasanWajib
  case tanpaTujuan
  case sudahAdaPenerimaBekerja
  /// The number of the letter to be corrected, and of the one that has taken its place.
  case sudahDiralat(String, oleh: String)
  /// It holds a number that does not fit who signs or the year: the text, and whose TU makes it void.
  case nomorTidakCocok(String, kantor: String)
  case tanpaNomorDipesan
  /// Its file is made when it is signed.
  case belumTersegel
  /// Somebody else saved since this form was opened.
  case suntinganBentrok
  /// Its drafter has to take it back before he can write on.
  case harusDitarikDahulu(NaskahDinas.Status)

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .bukanWewenang, .bukanGiliran, .dijalankanPejabatLain: .forbidden
    case .statusTidakSesuai, .versiBerubah, .sudahAdaPenerimaBekerja, .nomorTidakCocok, .tanpaNomorDipesan,
      .suntinganBentrok, .belumTersegel, .harusDitarikDahulu, .sudahDiralat:
      .conflict
    case .alasanWajib, .tanpaTujuan: .invalid
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Naskah tidak ditemukan, atau bukan untuk Anda."
    case .bukanWewenang: "Tindakan ini bukan wewenang jabatan Anda."
    case .statusTidakSesuai(let status, let tindakan):
      "Naskah ini berstatus “\(status.nama)” sehingga tidak dapat \(tindakan). Muat ulang halaman untuk melihat keadaan terakhir."
    case .bukanGiliran: "Naskah ini belum atau tidak lagi menunggu paraf Anda."
    case .dijalankanPejabatLain(let sebutan):
      "Hari ini \(sebutan) yang menandatangani untuk jabatan ini. Sertifikat Anda tidak dapat dipakai atas namanya."
    case .versiBerubah:
      "Naskah telah diubah orang lain sejak Anda membukanya. Baca versi terbaru, lalu ulangi."
    case .alasanWajib: "Tulis alasannya supaya penerima tahu apa yang perlu diperbaiki."
    case .tanpaTujuan: "Pilih sedikitnya satu tujuan surat."
    case .nomorTidakCocok(let teks, let kantor):
      "Naskah ini masih memegang nomor \(teks), yang tidak sesuai dengan penandatangan atau tahunnya sekarang. Minta tata usaha \(kantor) membatalkan nomor itu dengan alasan; nomor yang benar diberikan saat Anda menandatangani."
    case .tanpaNomorDipesan: "Naskah ini tidak memegang nomor yang dapat dibatalkan."
    case .belumTersegel: "Naskah ini belum ditandatangani, sehingga berkasnya belum ada. Lihat pratinjaunya."
    case .suntinganBentrok:
      "Orang lain telah menyimpan versi lain sejak Anda membuka halaman ini. Teks Anda tetap tersimpan; bandingkan, lalu simpan yang benar."
    case .harusDitarikDahulu(let status):
      "Naskah ini berstatus “\(status.nama)”, jadi isinya tidak dapat diubah. Buka naskahnya, pilih “Tarik kembali”, lalu ubah isinya."
    case .sudahDiralat(let lama, let baru):
      "Surat nomor \(lama) sudah diganti dengan surat nomor \(baru), jadi tidak dapat diralat sekali lagi. Bila masih ada yang keliru, ralat surat nomor \(baru) itu."
    case .sudahAdaPenerimaBekerja:
      "Surat sudah didisposisikan oleh penerima, sehingga tidak dapat dicabut lagi; yang keliru diperbaiki dengan surat ralat."
    }
  }
}
