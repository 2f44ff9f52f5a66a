import Bahasa
import Database
import Foundation
import Organisasi

/// Surat masuk pada satu kantor: one delivery of one naskah, with the office's own agenda number and story.
package struct Kiriman: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Kiriman>

  package let id: ID
  package let naskah: NaskahDinas.ID
  /// The office in whose agenda it is.
  package let kantor: UnitKerja.ID
  /// The office it is addressed to: another than `kantor` when that one is not ready and its parent's TU prints it.
  package let untuk: UnitKerja.ID
  package let jenis: Jenis
  package internal(set) var status: Status
  package internal(set) var nomorAgenda: Int?
  package internal(set) var tahunAgenda: Int?
  package let dikirim: Date
  package internal(set) var diterima: Date?
  package internal(set) var dibaca: Date?
  package internal(set) var tenggat: Date?
  package internal(set) var selesai: Date?
  package internal(set) var alasan: String
  /// When, to whom and by whom the printed letter was handed over.
  package internal(set) var diserahkan: Tanggal?
  package internal(set) var diserahkanKepada = ""
  package internal(set) var diserahkanOleh = ""

  /// Whether it is kept here for an office that is not ready.
  package var titipan: Bool { untuk != kantor }

  package enum Jenis: String, Sendable, CaseIterable, SQLCodable {
    case utama, tembusan
  }

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case terkirim
    /// has its agenda number
    case diterima
    case dibaca
    case didisposisikan
    case selesai
    /// filed in arsip aktif
    case diberkaskan
    /// misdirected
    case ditolak
    case dicabut

    package var nama: String {
      switch self {
      case .terkirim: "Baru"
      case .diterima: "Diagendakan"
      case .dibaca: "Dibaca"
      case .didisposisikan: "Didisposisikan"
      case .selesai: "Selesai"
      case .diberkaskan: "Diarsipkan"
      case .ditolak: "Ditolak"
      case .dicabut: "Dicabut pengirim"
      }
    }

    /// Whether somebody still has to do something with it.
    package var terbuka: Bool {
      switch self {
      case .terkirim, .diterima, .dibaca, .didisposisikan: true
      case .selesai, .diberkaskan, .ditolak, .dicabut: false
      }
    }
  }
}

package enum KirimanError: Refusal, Equatable {
  case tidakDitemukan
  case bukanWewenang
  case statusTidakSesuai(Kiriman.Status, untuk: String)
  case sudahDidisposisikan
  case masihDikerjakan(Int)
  case alasanWajib
  case hanyaSampul
  /// A copy is for reading.
  case hanyaTembusan
  case bukanTitipan
  case belumDiserahkan(String)

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .bukanWewenang, .hanyaSampul, .hanyaTembusan: .forbidden
    case .statusTidakSesuai, .sudahDidisposisikan, .masihDikerjakan, .bukanTitipan, .belumDiserahkan:
      .conflict
    case .alasanWajib: .invalid
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Surat tidak ditemukan, atau bukan untuk kantor Anda."
    case .bukanWewenang: "Tindakan ini bukan wewenang jabatan Anda."
    case .statusTidakSesuai(let status, let tindakan):
      "Surat ini berstatus “\(status.nama)” sehingga tidak dapat \(tindakan). Muat ulang halaman untuk melihat keadaan terakhir."
    case .sudahDidisposisikan:
      "Surat sudah didisposisikan, sehingga tidak dapat lagi ditolak sebagai salah alamat."
    case .masihDikerjakan(let jumlah):
      "Masih ada \(jumlah) disposisi yang berjalan. Terima laporannya atau nyatakan selesai, lalu selesaikan surat ini."
    case .alasanWajib: "Tulis alasannya supaya pengirim tahu ke mana surat ini seharusnya."
    case .bukanTitipan: "Surat ini dialamatkan kepada kantor Anda sendiri, sehingga tidak perlu diserahkan."
    case .belumDiserahkan(let kantor):
      "Surat ini untuk \(kantor). Cetak, serahkan, lalu catat kepada siapa dan kapan diserahkan."
    case .hanyaTembusan:
      "Kantor Anda menerima surat ini sebagai tembusan, untuk diketahui: tembusan tidak didisposisikan. Minta pengirim mengalamatkannya kepada kantor Anda bila perlu ditindaklanjuti."
    case .hanyaSampul: "Surat ini rahasia: hanya pimpinan yang dituju yang dapat membuka isinya."
    }
  }
}
