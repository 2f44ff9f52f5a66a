/// How the words of two names were paired off, to be told.
struct CatatanKata: PencatatNama {
  let kamus: KamusKata
  private var sama: [UInt32] = []
  private var ejaan: [String] = []
  private var mirip: [String] = []
  private var singkatan: [String] = []
  private var berbeda: String?
  private var lebih: String?
  private var tersambung: String?

  init(kamus: KamusKata) { self.kamus = kamus }

  mutating func pasangan(_ a: UInt32, _ b: UInt32, _ kemiripan: KemiripanKata) {
    let teks = "\(kamus.teks(a)) ~ \(kamus.teks(b))"
    switch kemiripan {
    case .sama: sama.append(a)
    case .sebunyi: ejaan.append(teks)
    case .slip: mirip.append(teks)
    case .singkatan: singkatan.append(teks)
    }
  }

  mutating func sisa(_ keadaan: Pemasangan, tersambung: Bool) {
    let a = keadaan.kataSisaA.map { kamus.teks($0) }.joined(separator: " ")
    let b = keadaan.kataSisaB.map { kamus.teks($0) }.joined(separator: " ")
    if tersambung {
      self.tersambung = "\(a) ~ \(b)"
    } else if a.isEmpty || b.isEmpty {
      lebih = a + b
    } else {
      berbeda = "\(a) ~ \(b)"
    }
  }

  func jelaskan(_ alasan: inout Alasan, utuh: Bool) {
    let adaCocok = !(sama.isEmpty && ejaan.isEmpty && mirip.isEmpty && tersambung == nil)
    if utuh {
      alasan.mendukung.append(
        ejaan.isEmpty ? "nama sama" : "nama sama setelah ejaan disamakan (\(ejaan.joined(separator: ", ")))")
    } else if adaCocok {
      let kata = sama.map { kamus.teks($0) }
      if !kata.isEmpty { alasan.mendukung.append("nama sebagian sama (\(kata.joined(separator: " ")))") }
      if !ejaan.isEmpty {
        alasan.mendukung.append("sama setelah ejaan disamakan (\(ejaan.joined(separator: ", ")))")
      }
    }
    if !mirip.isEmpty { alasan.mendukung.append("kata nama mirip (\(mirip.joined(separator: ", ")))") }
    if let tersambung { alasan.mendukung.append("kata nama digabung (\(tersambung))") }
    if !singkatan.isEmpty {
      alasan.mendukung.append("kata nama disingkat (\(singkatan.joined(separator: ", ")))")
    }
    if let lebih { alasan.melemahkan.append("kata nama hanya di satu data (\(lebih))") }
    if let berbeda {
      alasan.melemahkan.append(adaCocok ? "kata nama berbeda (\(berbeda))" : "nama berbeda (\(berbeda))")
    }
  }
}
