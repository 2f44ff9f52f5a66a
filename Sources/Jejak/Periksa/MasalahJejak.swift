import Bahasa
import Database
import Foundation

/// The first thing that is wrong with the trail.
package enum MasalahJejak: Error, Sendable, Equatable {
  /// Places in the chain that no row has.
  case hilang(dari: Int64, sampai: Int64)
  /// A row whose content is not what was written, or that nobody with the key wrote.
  case diubah(TempatBaris)
  /// A row that is whole but does not follow the one before.
  case tidakBersambung(TempatBaris)
  /// The chain is whole but not the one whose head was noted: it was made anew.
  case ditulisUlang(urut: Int64, dicatat: Date)
  /// The noted head lies beyond the last row.
  case ekorHilang(urut: Int64, sampai: Int64, dicatat: Date)
  /// Rows go on long after the last noted head: notes were taken away.
  case kepalaTertinggal(dicatat: Date, sampai: Date)
  /// A row whose content was erased, and no line of the trail says so.
  case dihapusTanpaCatatan(TempatBaris)
  /// A line tells of erased rows, and they are others, more or fewer, or not what was left of them.
  case penghapusanTidakCocok(TempatBaris)
  /// Erased though it is of a kind that is kept, or before its time.
  case tidakBolehDihapus(TempatBaris)
  /// Nothing is there, where something must be.
  case kosong
  /// A line in the file of heads is not ours.
  case berkasKepala(baris: Int)

  /// A sentence for the person who has to act on it.
  package var kalimat: String {
    switch self {
    case .hilang(let dari, let sampai) where dari == sampai: "Baris ke-\(dari) hilang."
    case .hilang(let dari, let sampai): "Baris ke-\(dari) sampai ke-\(sampai) hilang."
    case .diubah(let tempat): "\(tempat.sebutan) telah diubah atau disisipkan dari luar sistem."
    case .tidakBersambung(let tempat):
      "\(tempat.sebutan) tidak bersambung dengan baris sebelumnya: urutannya ditukar atau ada baris yang dibuang."
    case .ditulisUlang(let urut, let dicatat):
      "Rantai telah dibuat ulang: segel baris ke-\(urut) berbeda dari yang dicatat pada \(dicatat.teksLengkap())."
    case .ekorHilang(let urut, let sampai, let dicatat):
      "Ekor jejak hilang: baris terakhir ke-\(urut), padahal pada \(dicatat.teksLengkap()) sudah ada baris ke-\(sampai)."
    case .kepalaTertinggal(let dicatat, let sampai):
      "Catatan kepala jejak berhenti pada \(dicatat.teksLengkap()), padahal jejak berlanjut sampai \(sampai.teksLengkap()): ada catatan yang dibuang."
    case .dihapusTanpaCatatan(let tempat):
      "Isi \(tempat.sebutan) dihapus, tetapi tidak ada catatan penghapusan yang mencakupnya."
    case .penghapusanTidakCocok(let tempat):
      "\(tempat.sebutan) mencatat penghapusan, tetapi baris yang dihapus bukan yang dicatatnya."
    case .tidakBolehDihapus(let tempat):
      "\(tempat.sebutan): isinya dihapus sebelum masa simpannya habis, atau termasuk jenis yang tidak pernah dihapus."
    case .kosong: "Jejak kosong, padahal sistem ini sudah dipakai."
    case .berkasKepala(let baris): "Baris ke-\(baris) pada berkas kepala jejak telah diubah."
    }
  }
}

/// Which row: its place, or its key while it waits for a seal.
package struct TempatBaris: Sendable, Equatable {
  package let id: Int64
  package let urut: Int64?
  package let peristiwa: String
  package let waktu: Date

  init(_ baris: BarisJejak) {
    id = baris.id.rawValue
    urut = baris.urut
    peristiwa = baris.catatan.peristiwa
    waktu = baris.catatan.waktu
  }

  var sebutan: String {
    let tempat = urut.map { "Baris ke-\($0)" } ?? "Baris yang belum disegel"
    return "\(tempat) (nomor \(id), \(peristiwa), \(waktu.teksLengkap()))"
  }
}
