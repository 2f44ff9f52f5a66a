/// What is to happen next in the made-up office.
enum Peristiwa {
  case tiba
  case masuk(berkas: Int, meja: Meja)
  case selesai(berkas: Int, meja: Meja, petugas: Int)
  case dilengkapi(berkas: Int)
  case dibayar(berkas: Int)
  case dilepas(berkas: Int, meja: Meja, petugas: Int)
  case bangun(meja: Meja, petugas: Int)
}

/// Events by time, the earliest first; those of one time in the order in which they were noted (a binary heap).
struct Agenda {
  private var isi: [(waktu: Double, nomor: Int, peristiwa: Peristiwa)] = []
  private var nomor = 0

  mutating func catat(_ waktu: Double, _ peristiwa: Peristiwa) {
    nomor += 1
    isi.append((waktu, nomor, peristiwa))
    var i = isi.count - 1
    while i > 0, mendahului(i, (i - 1) / 2) {
      isi.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }

  mutating func berikut() -> (waktu: Double, peristiwa: Peristiwa)? {
    guard let pertama = isi.first, let akhir = isi.popLast() else { return nil }
    guard !isi.isEmpty else { return (pertama.waktu, pertama.peristiwa) }
    isi[0] = akhir
    var i = 0
    while true {
      var terkecil = i
      for anak in [2 * i + 1, 2 * i + 2] where anak < isi.count && mendahului(anak, terkecil) {
        terkecil = anak
      }
      if terkecil == i { return (pertama.waktu, pertama.peristiwa) }
      isi.swapAt(i, terkecil)
      i = terkecil
    }
  }

  private func mendahului(_ a: Int, _ b: Int) -> Bool {
    (isi[a].waktu, isi[a].nomor) < (isi[b].waktu, isi[b].nomor)
  }
}
