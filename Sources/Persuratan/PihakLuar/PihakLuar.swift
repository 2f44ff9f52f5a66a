import Bahasa
import Database
import Foundation
import Pemberitahuan

/// Pihak di luar pemerintah kabupaten yang dialamati sebuah surat: it has no agenda here, but a record of how the
/// letter reaches it.
package struct PihakLuar: Sendable, Equatable, Identifiable {
  package typealias ID = Key<PihakLuar>

  package let id: ID
  package let naskah: NaskahDinas.ID
  package let jenis: Kiriman.Jenis
  package let nama: String
  package let alamat: String
  package let surel: String
  package let sendiri: Sendiri
  package let dikirim: Date
  /// How the mail fared; nil when there is none.
  package let hasil: HasilSurel.Status?
  /// The last words of the mail server.
  package let jawaban: String
  package let terkirim: Date?
  package let diserahkan: Tanggal?
  package let diserahkanKepada: String
  package let diserahkanOleh: String
  /// Whether the letter was withdrawn or replaced since.
  package var gugur = false
  /// How the mail fared that tells him so; nil when there is none.
  package var kabarBatal: HasilSurel.Status?

  /// Why the sender has to bring it himself.
  package enum Sendiri: String, Sendable, SQLCodable {
    /// It goes by mail.
    case tidak = ""
    case tanpaSurel = "tanpa_surel"
    /// What is secret never travels by plain mail.
    case rahasia

    init(_ pihak: (surel: AlamatSurel?, tertutup: Bool)) {
      self = pihak.tertutup ? .rahasia : pihak.surel == nil ? .tanpaSurel : .tidak
    }
  }

  package enum Keadaan: Sendable, Equatable {
    /// In the queue; with the server's last words after a try that failed.
    case antre(String)
    case terkirim(Date)
    case ditolak(String)
    case harusDikirim(Sendiri)
    /// The letter was withdrawn or replaced before it reached him.
    case dibatalkan
    case diserahkan(Tanggal, kepada: String, oleh: String)

    /// Whether the sender has to see to it himself.
    package var perluDikirim: Bool {
      switch self {
      case .ditolak, .harusDikirim: true
      case .antre, .terkirim, .diserahkan, .dibatalkan: false
      }
    }
  }

  /// Whether he has the letter, as far as is known here.
  package var sudahMenerima: Bool {
    switch keadaan {
    case .terkirim, .diserahkan: true
    case .antre, .ditolak, .harusDikirim, .dibatalkan: false
    }
  }

  /// Whether he has a letter that holds no longer, and no mail tells him so.
  package var harusDikabari: Bool {
    guard gugur, sudahMenerima else { return false }
    switch kabarBatal {
    case .antre, .terkirim: return false
    case .ditolak, .dibatalkan, nil: return true
    }
  }

  package var keadaan: Keadaan {
    if let diserahkan { return .diserahkan(diserahkan, kepada: diserahkanKepada, oleh: diserahkanOleh) }
    switch hasil {
    case .terkirim: return .terkirim(terkirim ?? dikirim)
    case .dibatalkan: return .dibatalkan
    case .ditolak: return gugur ? .dibatalkan : .ditolak(jawaban)
    case .antre: return .antre(jawaban)
    case nil: return gugur ? .dibatalkan : .harusDikirim(sendiri)
    }
  }
}

package enum PihakLuarError: Refusal, Equatable {
  case tidakDitemukan
  case bukanWewenang
  case sudahDiserahkan
  case tautanHabis

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan, .tautanHabis: .notFound
    case .bukanWewenang: .forbidden
    case .sudahDiserahkan: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Pihak luar itu bukan penerima surat ini."
    case .bukanWewenang:
      "Penyerahan surat dicatat oleh konseptornya atau oleh tata usaha kantor pengirim."
    case .sudahDiserahkan: "Penyerahan kepada pihak ini sudah tercatat. Muat ulang halaman untuk melihatnya."
    case .tautanHabis:
      "Tautan lampiran ini tidak berlaku lagi. Minta kantor pengirim menyampaikan lampirannya kembali."
    }
  }
}

/// How many outside parties got a letter by which way.
package struct HitunganLuar: Sendable, Equatable {
  package var surel = 0
  /// To be brought by the sender himself.
  package var sendiri = 0

  package var jumlah: Int { surel + sendiri }
}

/// What became of sending.
package struct HasilKirim: Sendable, Equatable {
  package let kantor: Int
  package let luar: HitunganLuar

  /// `terkirim ke 3 kantor; surel untuk 1 pihak luar masuk antrean`
  package var kalimat: String {
    let bagian: [String?] = [
      kantor > 0 || luar.jumlah == 0 ? "terkirim ke \(kantor) kantor" : nil,
      luar.surel > 0 ? "surel untuk \(luar.surel) pihak luar masuk antrean" : nil,
      luar.sendiri > 0 ? "\(luar.sendiri) pihak luar harus dikirimi sendiri" : nil,
    ]
    return bagian.compactMap(\.self).joined(separator: "; ")
  }
}
