import Foundation

/// Jumping the queue. That somebody overtakes is no sign: in any office most files do. Flagged is a jump that is extreme among
/// those of its peers in two ways at once, past nearly all who waited and many times faster than its neighbours, and that
/// also passed most of what lay before the same officer.
package struct Serobot: Pemantau {
  /// How many peers at least must have been waiting, and must have been passed.
  package var minimalDilewati = 3
  /// How many files of the lane, of any service, the officer must have had before it, and passed over.
  package var minimalDiMeja = 6
  /// The least share of those waiting that was passed, among peers and before the officer.
  package var bagian = 0.6
  /// Among peers that share must also reach this quantile of all that had somebody to pass.
  package var kuantilBagian = 0.8
  /// How much faster than peers, in robust standard deviations of the logarithm of time.
  package var z = 3.0
  /// And how many times as fast as the files that came about when it did.
  package var kaliCepat = 6.0
  /// Where an officer lets more than this share of a stage jump, it is his way of working, not the favour of one file.
  package var bagianKebiasaan = 0.1
  /// Fewer comparable jumps say nothing.
  package var minimalSebaya = 20
  /// Office minutes by which the other must have ended later to be overtaken: about a day.
  package var jarak = 480.0
  /// Or this share of the usual time, where a stage takes no days.
  package var bagianJarak = 0.15
  /// Files that one officer ended one after the other within so many office minutes may have been done together.
  package var jendelaBorongan = 480.0
  /// They were when both passed at least this share of those waiting.
  package var bagianBorongan = 0.3
  /// And so were two visits within so many kilometres of each other.
  package var jarakTetangga = 2.0
  /// Office minutes added to every time before times are compared.
  package var lunak = 30.0
  /// Of an officer whose favoured files cluster: how many at least.
  package var minimalPetugas = 5
  /// How many times as many as his colleagues lead to expect.
  package var kaliPetugas = 4.0
  /// How far that is, in standard deviations.
  package var zPetugas = 3.0

  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] {
    let semua = lintasan.perKelompok(log).flatMap { dinilai($0) }
    var kebiasaan = Kebiasaan()
    for satu in semua { kebiasaan.catat(log.tahap[satu.lompatan.tahap].petugas, melompat: satu.melompat) }
    let terpilih = semua.map { satu in
      satu.melompat && !satu.lompatan.diMeja.borongan
        && kebiasaan.bagian(log.tahap[satu.lompatan.tahap].petugas) <= bagianKebiasaan
    }
    let sampel = zip(semua, terpilih)
      .map { satu, menonjol in
        let tahap = log.tahap[satu.lompatan.tahap]
        return BandingPetugas.Sampel(petugas: tahap.petugas, kelompok: tahap.kelompok, kena: menonjol)
      }
    let seorang = petugas(sampel, log)
    let menonjol = terkuat(zip(semua, terpilih).filter(\.1).map(\.0), log)
      .map { bendera($0.lompatan, z: $0.z, log) }
    if tahuSebaya(log) { return menonjol + seorang }
    let menumpuk = Set(seorang.map(\.petugas))
    return menonjol.filter { menumpuk.contains($0.petugas) } + seorang
  }

  /// A log that names neither services nor lanes hides who lawfully goes first. Then a single jump says nothing, and only an
  /// officer with far more of them than his colleagues, who have the same lanes, stands out.
  private func tahuSebaya(_ log: LogTertata) -> Bool {
    log.kasus.contains { !$0.layanan.isEmpty || !$0.jalur.isEmpty }
  }

  private struct Dinilai {
    let lompatan: Lompatan
    let z: Double
    let melompat: Bool
  }

  /// Those of a peer group that had somebody to pass.
  private func dinilai(_ kelompok: [Lompatan]) -> [Dinilai] {
    let sebaran = SebaranLompatan(kelompok, minimalDidepan: minimalDilewati, simpanganTerkecil: 0.3)
    guard sebaran.banyak >= minimalSebaya else { return [] }
    let batas = max(bagian, sebaran.bagian(kuantil: kuantilBagian))
    return kelompok.filter { $0.didepan >= minimalDilewati }
      .map { satu in
        let z = sebaran.z(satu)
        return Dinilai(lompatan: satu, z: z, melompat: z >= self.z && melompat(satu, batas))
      }
  }

  private var lintasan: Lintasan {
    Lintasan(
      antrean: Antrean(
        jarak: jarak, bagianJarak: bagianJarak, lunak: lunak), jendelaBorongan: jendelaBorongan,
      bagianBorongan: bagianBorongan, jarakTetangga: jarakTetangga)
  }

  private func melompat(_ lompatan: Lompatan, _ batas: Double) -> Bool {
    lompatan.dilewati >= minimalDilewati && lompatan.bagian >= batas
      && lompatan.diMeja.dilewati >= minimalDiMeja && lompatan.diMeja.bagian >= bagian
      && lompatan.cepat <= -log(kaliCepat)
  }

  /// A favoured case is told of once, at the stage where it shows most.
  private func terkuat(_ dinilai: [Dinilai], _ log: LogTertata) -> [Dinilai] {
    var dilihat: Set<Int32> = []
    return dinilai.sorted { ($1.z, $0.lompatan.tahap) < ($0.z, $1.lompatan.tahap) }
      .filter { dilihat.insert(log.tahap[$0.lompatan.tahap].kasus).inserted }
  }
}
