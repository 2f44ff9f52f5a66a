import Berkas
import Database
import Foundation
import Kalender
import Organisasi

@testable import Perizinan

/// Satu permohonan IMB yang ditanam dengan riwayatnya langsung ke tabel yang sesungguhnya.
struct Tanaman {
  struct Langkah {
    let tindakan: String
    let arah: Transisi.Arah
    let dari: String
    let ke: String
    /// Jam kerja sesudah langkah sebelumnya.
    var lama: Double
    var orang: Int64?
    var alasan = ""
    var jam = Tahap.Jam.jalan
    /// Menggantikan `lama`.
    var saat: Date?
  }

  struct Peninjauan {
    var dilihat: Date?
    var letak = "-7.430000,111.020000"
    var ketelitian: Double? = 5
  }

  let kode: String
  let mulai: Date
  var langkah: [Langkah]
  var tenggat: Double = 200
  var penandatangan = Delegasi.Penandatangan.camat
  var peninjauan: Peninjauan? = Peninjauan()
  var retribusi: (ditetapkan: Int, dibayar: Int)?
  /// Kertas dan jam kerja sesudah masuk.
  var dokumen: [(syarat: String, lama: Double)] = []

  init(_ kode: String, _ mulai: Date, verifikator: Int64, periksa: Double) {
    self.kode = kode
    self.mulai = mulai
    langkah = [
      Langkah(
        tindakan: "daftarkan", arah: .lanjut, dari: "pendaftaran", ke: "periksa", lama: 0.5, orang: 2701),
      Langkah(
        tindakan: "terima", arah: .lanjut, dari: "periksa", ke: "survei", lama: periksa, orang: verifikator),
      Langkah(tindakan: "laporkan", arah: .lanjut, dari: "survei", ke: "penetapan", lama: 3, orang: 2703),
      Langkah(
        tindakan: "tetapkan", arah: .lanjut, dari: "penetapan", ke: "pembayaran", lama: 1, orang: 2704,
        jam: .pemohon),
      Langkah(tindakan: "lunasi", arah: .lanjut, dari: "pembayaran", ke: "konsep", lama: 4),
      Langkah(tindakan: "ajukan", arah: .lanjut, dari: "konsep", ke: "paraf_1", lama: 1, orang: 2705),
      Langkah(tindakan: "paraf", arah: .lanjut, dari: "paraf_1", ke: "tanda_tangan", lama: 1, orang: 2706),
      Langkah(
        tindakan: "tandatangani", arah: .lanjut, dari: "tanda_tangan", ke: "penyerahan", lama: 1, orang: 2700),
      Langkah(
        tindakan: "serahkan", arah: .lanjut, dari: "penyerahan", ke: "selesai", lama: 1, orang: 2707,
        jam: .berhenti),
    ]
  }

  /// Diminta melengkapi sebelum diterima, sekali untuk setiap alasan.
  mutating func kembalikan(_ alasan: String..., oleh verifikator: Int64) {
    let bolakBalik = alasan.flatMap { satu in
      [
        Langkah(
          tindakan: "kembalikan", arah: .kembali, dari: "periksa", ke: "perbaikan", lama: 20,
          orang: verifikator,
          alasan: satu, jam: .pemohon),
        Langkah(tindakan: "lengkapi", arah: .lanjut, dari: "perbaikan", ke: "periksa", lama: 6),
      ]
    }
    langkah.insert(contentsOf: bolakBalik, at: 1)
  }

  subscript(_ tindakan: String) -> Langkah {
    get { langkah[langkah.firstIndex { $0.tindakan == tindakan } ?? 0] }
    set { langkah[langkah.firstIndex { $0.tindakan == tindakan } ?? 0] = newValue }
  }
}

extension Tx {
  /// - Returns: kapan peninjauannya tercatat.
  func tanam(_ satu: Tanaman, _ hari: HariKerja, foto: Berkas.ID) throws {
    let id: Permohonan.ID = key()
    let saat = { (jam: Double, sejak: Date) in
      try hari.tambah(.seconds(Int(jam * 3600)), jamKerjaSetelah: sejak)
    }
    var waktu = satu.mulai
    var kisah = [
      PeristiwaIzin(
        urut: 1, waktu: waktu, tindakan: "ajukan", arah: .lanjut, dari: "", ke: "pendaftaran", cabang: "",
        jam: .jalan, orang: nil, nama: "Pemohon", jabatan: "", alasan: "")
    ]
    for ini in satu.langkah {
      waktu = try ini.saat ?? saat(ini.lama, waktu)
      let nama = ini.orang.map { "Petugas \($0)" } ?? "Sistem"
      kisah.append(
        PeristiwaIzin(
          urut: kisah.count + 1, waktu: waktu, tindakan: ini.tindakan, arah: ini.arah, dari: ini.dari,
          ke: ini.ke,
          cabang: "", jam: ini.jam, orang: ini.orang.map { .init(rawValue: $0) }, nama: nama, jabatan: nama,
          alasan: ini.alasan))
    }
    let selesai = kisah.last?.jam == .berhenti
    let permohonan = Permohonan(
      id: id, kode: satu.kode, kunci: Array(satu.kode.utf8), layanan: "imb-rumah-sederhana", versi: 2,
      kantor: .init(rawValue: 27), penandatangan: satu.penandatangan, saluran: .daring, isian: [:],
      rahasia: [0],
      pemohon: nil, bahasa: "id", tahap: kisah.last?.ke ?? "", jam: kisah.last?.jam ?? .jalan, sejak: waktu,
      diterima: satu.mulai, tenggat: try saat(satu.tenggat, satu.mulai), selesai: selesai ? waktu : nil,
      hasil: selesai ? .selesai : nil, menitKantor: 0, langkah: kisah.count)
    try tambah(permohonan)
    for ini in kisah { try tambah(ini, pada: permohonan) }
    try lampirkan(satu, kisah, id, foto, saat)
  }

  private func lampirkan(
    _ satu: Tanaman, _ kisah: [PeristiwaIzin], _ id: Permohonan.ID, _ foto: Berkas.ID,
    _ saat: (Double, Date) throws -> Date
  ) throws {
    if let tinjau = satu.peninjauan, let laporan = kisah.first(where: { $0.tindakan == "laporkan" }) {
      try run(
        """
        INSERT INTO survei_izin (permohonan, urut, temuan, letak, ketelitian, dilihat)
        VALUES (\(id), \(laporan.urut), 'Sesuai gambar.', \(tinjau.letak), \(tinjau.ketelitian),
                \(tinjau.dilihat ?? laporan.waktu))
        """)
      try run(
        "INSERT INTO foto_survei_izin (permohonan, urut, berkas) VALUES (\(id), \(laporan.urut), \(foto))")
    }
    if let retribusi = satu.retribusi {
      let skrd: Skrd.ID = key()
      try run(
        """
        INSERT INTO skrd_izin (id, permohonan, jumlah, rincian, dasar, ditetapkan, lunas)
        VALUES (\(skrd), \(id), \(retribusi.ditetapkan), '', 'Perda', \(satu.mulai), \(satu.mulai))
        """)
      try run("INSERT INTO tagihan_izin (skrd, va, jatuh_tempo) VALUES (\(skrd), \(satu.kode), '2026-12-31')")
      try run(
        """
        INSERT INTO pembayaran_izin (skrd, rujukan, jumlah, kanal, waktu, diterima)
        VALUES (\(skrd), \(satu.kode), \(retribusi.dibayar), 'va', \(satu.mulai), \(satu.mulai))
        """)
    }
    for (syarat, lama) in satu.dokumen {
      try tambahDokumen(syarat, foto, draf: nil, id, pada: try saat(lama, satu.mulai))
    }
  }
}
