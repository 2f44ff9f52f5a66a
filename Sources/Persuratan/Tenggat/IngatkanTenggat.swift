import Akses
import Bahasa
import Database
import Foundation
import Kalender
import Organisasi
import Pemberitahuan
import Web

extension Persuratan {
  /// Reminds of what should be done and is not: of a letter the leader and the sekretaris of its office, of a
  /// disposition its recipient; once late also the superior and the tata usaha, or who gave the disposition. Each stage
  /// once, counted in working days of the office. Every few minutes.
  /// - Returns: how many reminders were given.
  @discardableResult
  package func ingatkanTenggat() async throws -> Int {
    let now = now()
    let pengingat = try await db.read { tx in
      let kalender = try KalenderPengingat(tx, pada: now)
      return try tx.pengingatSurat(kalender, pada: now) + tx.pengingatDisposisi(kalender, pada: now)
    }
    guard !pengingat.isEmpty else { return 0 }
    return try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      let tu = try tx.pemegangPeran(.tu, pada: Tanggal(now))
      return try pengingat.count { try tx.ingatkan($0, struktur, tu, pada: now) }
    }
  }
}

/// One reminder that has come.
struct PengingatTenggat: Sendable {
  enum Perihal: Sendable {
    case surat(Kiriman.ID, kantor: UnitKerja.ID)
    case disposisi(Disposisi.ID, dari: Jabatan.ID, kepada: Jabatan.ID)
  }

  let perihal: Perihal
  let tahap: TahapPengingat
  let judul: String
  let hal: String
}

/// The calendars of the offices, each made once.
private final class KalenderPengingat {
  let struktur: Struktur
  private let kalender: KalenderKerja
  private var jadi: [UnitKerja.ID: HariKerja] = [:]

  init(_ tx: Tx, pada now: Date) throws {
    struktur = try tx.struktur(pada: Tanggal(now))
    kalender = try tx.kalenderKerja()
  }

  func kerja(_ unit: UnitKerja.ID) -> HariKerja {
    if let ada = jadi[unit] { return ada }
    let jalur = struktur.jalur(dari: unit).map(\.id)
    let baru = kalender.hariKerja(untuk: jalur.first, induk: Array(jalur.dropFirst()))
    jadi[unit] = baru
    return baru
  }
}

private struct BarisPengingat {
  let id: Int64
  let tenggat: Date
  let sejak: Date
  let pengingat: Int
  let hal: String
  let dari: Int64
  let kepada: Int64
}

extension Tx {
  /// At most this many reminders at a time, so that a morning after a long holiday holds up nobody.
  private static let sekali = 500

  fileprivate func pengingatSurat(_ kalender: KalenderPengingat, pada now: Date) throws -> [PengingatTenggat]
  {
    try pengingat(pada: now) { sesudah in
      """
      SELECT k.id AS id, k.tenggat AS tenggat, k.dikirim AS sejak, k.pengingat AS pengingat, k.kantor AS kepada,
             k.kantor AS dari, \(Self.hal) AS hal
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE k.status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan') AND k.tenggat IS NOT NULL
        AND k.pengingat < 3 AND \(perlu("k", now)) AND \(lanjut("k", sesudah))
      ORDER BY k.tenggat, k.id
      LIMIT \(Self.sekali)
      """
    } susun: { baris in
      let lama = UnitKerja.ID(rawValue: baris.kepada)
      let kantor = kalender.struktur.pewaris(lama) ?? lama
      return (.surat(Kiriman.ID(rawValue: baris.id), kantor: kantor), "Surat", kalender.kerja(kantor))
    }
  }

  fileprivate func pengingatDisposisi(
    _ kalender: KalenderPengingat, pada now: Date
  ) throws -> [PengingatTenggat] {
    try pengingat(pada: now) { sesudah in
      """
      SELECT d.id AS id, d.tenggat AS tenggat, d.dibuat AS sejak, d.pengingat AS pengingat, d.kepada AS kepada,
             d.dari AS dari, \(Self.hal) AS hal
      FROM disposisi d
      JOIN kiriman k ON k.id = d.kiriman
      JOIN naskah n ON n.id = k.naskah
      WHERE d.status IN ('baru', 'dibaca', 'dikerjakan') AND d.tenggat IS NOT NULL AND d.pengingat < 3
        AND \(perlu("d", now)) AND \(lanjut("d", sesudah))
      ORDER BY d.tenggat, d.id
      LIMIT \(Self.sekali)
      """
    } susun: { baris in
      let (dari, kepada) = (Jabatan.ID(rawValue: baris.dari), Jabatan.ID(rawValue: baris.kepada))
      guard let unit = kalender.struktur.jabatan[kepada]?.unit else { return nil }
      return (
        .disposisi(Disposisi.ID(rawValue: baris.id), dari: dari, kepada: kepada), "Disposisi",
        kalender.kerja(kalender.struktur.pewaris(unit) ?? unit)
      )
    }
  }

  /// Goes through the due dates that may be near, until enough reminders have come.
  private func pengingat(
    pada now: Date, _ kueri: ((tenggat: Date, id: Int64)?) -> SQL,
    susun: (BarisPengingat) -> (PengingatTenggat.Perihal, String, HariKerja)?
  ) throws -> [PengingatTenggat] {
    var hasil: [PengingatTenggat] = []
    var sesudah: (tenggat: Date, id: Int64)?
    while hasil.count < Self.sekali {
      let halaman = try all(kueri(sesudah)) {
        BarisPengingat(
          id: try $0["id"], tenggat: try $0["tenggat"], sejak: try $0["sejak"],
          pengingat: try $0["pengingat"], hal: try $0["hal"], dari: try $0["dari"], kepada: try $0["kepada"])
      }
      for baris in halaman {
        guard let (perihal, apa, kerja) = susun(baris) else { continue }
        let jadwal = JadwalPengingat(tenggat: baris.tenggat, sejak: baris.sejak, kerja)
        guard let tahap = jadwal.tahap(pada: now), tahap.rawValue > baris.pengingat else { continue }
        hasil.append(
          PengingatTenggat(
            perihal: perihal, tahap: tahap, judul: jadwal.judul(apa, tahap), hal: baris.hal))
      }
      guard halaman.count == Self.sekali, let akhir = halaman.last else { return hasil }
      sesudah = (akhir.tenggat, akhir.id)
    }
    return Array(hasil.prefix(Self.sekali))
  }

  /// - Returns: whether it is still wanted: nobody has ended the matter or reminded of it meanwhile.
  fileprivate func ingatkan(
    _ pengingat: PengingatTenggat, _ struktur: Struktur, _ tu: [UnitKerja.ID: [Orang.ID]], pada now: Date
  ) throws -> Bool {
    let tahap = pengingat.tahap
    let (orang, tautan, sebab): ([Orang.ID], String, SebabPemberitahuan)
    switch pengingat.perihal {
    case .surat(let id, let kantor):
      let berlaku = try run(
        """
        UPDATE kiriman SET pengingat = \(tahap.rawValue)
        WHERE id = \(id) AND pengingat < \(tahap.rawValue) AND tenggat IS NOT NULL
          AND status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan')
        """)
      guard berlaku == 1 else { return false }
      orang = struktur.penanggungJawab(kantor) + (tahap == .terlambat ? tu[kantor] ?? [] : [])
      (tautan, sebab) = (Rute.satuKiriman(id), .kiriman(id))
      if tahap == .terlambat { try beritahuAtasan(pengingat, kantor, sebab, struktur, pada: now) }
    case .disposisi(let id, let dari, let kepada):
      let berlaku = try run(
        """
        UPDATE disposisi SET pengingat = \(tahap.rawValue)
        WHERE id = \(id) AND pengingat < \(tahap.rawValue) AND status IN ('baru', 'dibaca', 'dikerjakan')
        """)
      guard berlaku == 1 else { return false }
      orang = (tahap == .terlambat ? [kepada, dari] : [kepada]).compactMap { struktur.penjawab($0) }
      (tautan, sebab) = (Rute.satuDisposisi(id), .disposisi(id))
    }
    try beritahu(
      Array(Set(orang)).sorted(),
      IsiPemberitahuan(
        jenis: "tenggat", judul: pengingat.judul, isi: pengingat.hal, tautan: tautan, sebab: sebab),
      pada: now)
    return true
  }

  /// The letter is not his to open: he learns whose it is, and where all that is late below him stands.
  private func beritahuAtasan(
    _ pengingat: PengingatTenggat, _ kantor: UnitKerja.ID, _ sebab: SebabPemberitahuan, _ struktur: Struktur,
    pada now: Date
  ) throws {
    let atasan = struktur.kepala(dari: kantor).flatMap { struktur.atasan($0.id) }
    guard let orang = atasan.flatMap({ struktur.pemegang($0.id)?.orang }) else { return }
    try beritahu(
      [orang],
      IsiPemberitahuan(
        jenis: "tenggat", judul: "\(pengingat.judul) di \(try namaUnit(kantor, struktur))",
        isi: pengingat.hal,
        tautan: Rute.terlambat(), sebab: sebab),
      pada: now)
  }

  private static let hal: SQL = "CASE WHEN n.keamanan IN ('R', 'SR') THEN 'Surat rahasia' ELSE n.hal END"

  /// Whether a stage may have come that was not reminded of; the calendar of the office says whether it has.
  private func perlu(_ tabel: SQL, _ now: Date) -> SQL {
    """
    ((\(tabel).pengingat < 1 AND \(tabel).tenggat <= \(now + Double(JadwalPengingat.palingJauh) * 86_400))
     OR (\(tabel).pengingat < 2 AND \(tabel).tenggat <= \(now + 86_400))
     OR \(tabel).tenggat <= \(now))
    """
  }

  private func lanjut(_ tabel: SQL, _ sesudah: (tenggat: Date, id: Int64)?) -> SQL {
    guard let sesudah else { return "1 = 1" }
    return """
      (\(tabel).tenggat > \(sesudah.tenggat)
       OR (\(tabel).tenggat = \(sesudah.tenggat) AND \(tabel).id > \(sesudah.id)))
      """
  }
}

extension Struktur {
  /// Who answers for the letters of an office.
  fileprivate func penanggungJawab(_ kantor: UnitKerja.ID) -> [Orang.ID] {
    let sekretaris = jabatan(di: kantor).filter { $0.jenis == .sekretaris && $0.aktif }
    return ([kepala(dari: kantor)].compactMap(\.self) + sekretaris).compactMap { pemegang($0.id)?.orang }
  }
}
