import Foundation

/// Makes a log ready for the monitors. Everything that depends on the order of events is decided here, once.
struct PenataLog {
  private var tahap: [Tahap] = []
  private var awal: [Int] = [0]
  private var penutup: [Int?] = []
  private var kegiatan = Penomoran()
  private var petugas = Penomoran()
  private var kolam = Penomoran()
  private var layanan = Penomoran()
  private var jalur = Penomoran()
  private var ragam = Penomoran()
  private var kelompok = DaftarKelompok()

  static func tata(_ kasus: [Kasus], _ waktuKerja: WaktuKerja, saatIni: Date) -> LogTertata {
    var penata = PenataLog()
    return penata.tata(kasus, waktuKerja, saatIni)
  }

  private mutating func tata(_ mentah: [Kasus], _ waktuKerja: WaktuKerja, _ saatIni: Date) -> LogTertata {
    let kasus = mentah.compactMap { Self.urut($0, sampai: saatIni) }
    let sumbu = SumbuKerja(
      waktuKerja, saat: kasus.lazy.flatMap { $0.kejadian.lazy.map(\.waktu) } + [saatIni])
    let akhir = AkhirKasus(kasus)
    tahap.reserveCapacity(kasus.reduce(0) { $0 + $1.kejadian.count })
    for (i, satu) in kasus.enumerated() {
      let tutup = akhir.penutup(satu)
      tambah(satu, Int32(i), tutup, sumbu, kini: sumbu.titik(saatIni))
      awal.append(tahap.count)
      penutup.append(tutup)
    }
    return LogTertata(
      kasus: kasus, waktuKerja: waktuKerja, saatIni: saatIni, sumbu: sumbu, tahap: tahap, awal: awal,
      penutup: penutup, kegiatan: kegiatan, petugas: petugas, kelompok: kelompok,
      kelompokLayanan: kelompokLayanan())
  }

  /// What lies after the present is a plan, not an event.
  private static func urut(_ kasus: Kasus, sampai saatIni: Date) -> Kasus? {
    let terurut = zip(kasus.kejadian, kasus.kejadian.dropFirst()).allSatisfy { $0.waktu <= $1.waktu }
    var kasus = kasus
    if !terurut {
      kasus.kejadian = kasus.kejadian.enumerated()
        .sorted { ($0.element.waktu, $0.offset) < ($1.element.waktu, $1.offset) }
        .map(\.element)
    }
    while let akhir = kasus.kejadian.last, akhir.waktu > saatIni { kasus.kejadian.removeLast() }
    return kasus.kejadian.isEmpty ? nil : kasus
  }

  private mutating func tambah(
    _ kasus: Kasus, _ nomor: Int32, _ tutup: Int?, _ sumbu: SumbuKerja, kini: Double
  ) {
    let layanan = self.layanan.nomor(kasus.layanan)
    let jalur = self.jalur.nomor(kasus.jalur)
    let ragam = self.ragam.nomor(kasus.ragam)
    let kejadian = kasus.kejadian
    var terbayar = false
    for (i, ini) in kejadian.enumerated() {
      if ini.jenis == .dibayar { terbayar = true }
      let jeda = ini.sebabJeda != nil || ini.jenis.menjeda(terbayar: terbayar)
      let berikut = i + 1 < kejadian.count ? kejadian[i + 1] : nil
      let mulai = sumbu.titik(ini.waktu)
      let tamat = tutup.map { i >= $0 } ?? false
      let siapa = petugas.nomor(berikut == nil ? ini.untuk : berikut?.petugas)
      tahap.append(
        Tahap(
          kasus: nomor, kejadian: Int32(i),
          kelompok: kelompok.nomor(
            Kelompok(layanan: layanan, jalur: jalur, ragam: ragam, kegiatan: kegiatan.nomor(ini.kegiatan))),
          petugas: siapa,
          kolam: kolam.nomor(berikut?.unit.map { "u" + $0 } ?? berikut?.petugas.map { "p" + $0 }),
          mulai: mulai, akhir: berikut.map { sumbu.titik($0.waktu) } ?? (tamat ? mulai : kini),
          keadaan: tamat ? .tutup : jeda ? .jeda : berikut == nil ? .terbuka : .lewat))
    }
  }

  private func kelompokLayanan() -> [Int32] {
    var pertama: [Kelompok: Int32] = [:]
    return kelompok.isi.enumerated()
      .map { nomor, satu in
        let kunci = Kelompok(layanan: satu.layanan, jalur: satu.jalur, ragam: satu.ragam, kegiatan: -1)
        if let ada = pertama[kunci] { return ada }
        pertama[kunci] = Int32(nomor)
        return Int32(nomor)
      }
  }
}
