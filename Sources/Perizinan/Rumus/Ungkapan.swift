/// A formula or a condition as it was understood.
indirect enum Ungkapan: Sendable, Equatable {
  case angka(Pecahan)
  case teks(String)
  case nama(String)
  case tidak(Ungkapan)
  case negatif(Ungkapan)
  case dua(Operator, Ungkapan, Ungkapan)
  case diDalam(Ungkapan, [Ungkapan])
  case fungsi(Fungsi, [Ungkapan])

  enum Operator: String, Sendable, CaseIterable {
    case tambah = "+"
    case kurang = "-"
    case kali = "*"
    case bagi = "/"
    case sama = "="
    case beda = "!="
    case kurangDari = "<"
    case palingBanyak = "<="
    case lebihDari = ">"
    case palingSedikit = ">="
    case dan, atau
  }

  enum Fungsi: String, Sendable, CaseIterable {
    /// `naik(x, k)`, `turun(x, k)`, `dekat(x, k)`: the next multiple of k.
    case naik, turun, dekat
    case terkecil, terbesar
    /// `jika(syarat, ya, tidak)`
    case jika
    /// `ada(nama)`: whether it was filled in.
    case ada

    var masukan: Int {
      switch self {
      case .naik, .turun, .dekat, .terkecil, .terbesar: 2
      case .jika: 3
      case .ada: 1
      }
    }
  }

  /// Every name that is used, in the order of first use.
  var namaDipakai: [String] {
    var hasil: [String] = []
    kumpulkan(&hasil)
    return hasil
  }

  private func kumpulkan(_ hasil: inout [String]) {
    switch self {
    case .angka, .teks: break
    case .nama(let nama): if !hasil.contains(nama) { hasil.append(nama) }
    case .tidak(let satu), .negatif(let satu): satu.kumpulkan(&hasil)
    case .dua(_, let kiri, let kanan):
      kiri.kumpulkan(&hasil)
      kanan.kumpulkan(&hasil)
    case .diDalam(let satu, let daftar):
      satu.kumpulkan(&hasil)
      for lain in daftar { lain.kumpulkan(&hasil) }
    case .fungsi(_, let masukan): for satu in masukan { satu.kumpulkan(&hasil) }
    }
  }
}
