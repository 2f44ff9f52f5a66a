import Bahasa
import Database
import Nomor
import Organisasi
import Web

/// The registers of all offices somebody may look after.
struct DaftarRegister {
  typealias Baris = (register: RingkasanRegister, unit: UnitKerja, nama: String)

  static let sehalaman = 50

  let kata: String
  let saring: String
  let tahun: Int
  /// `unit` looks after the register today; `nama` is the office whose numbers they are, also when it is no more.
  let baris: [Baris]
  let jumlah: [String: Int]
  let berikut: String?
  let unitSendiri: [UnitKerja]
  let admin: Bool

  init(_ struktur: Struktur, _ tx: Tx, _ form: SaringRegisterForm, _ pelaku: Pelaku) throws {
    kata = form.q.rapi
    saring = form.jenis
    let hari = struktur.tanggal
    tahun = Int(form.tahun) ?? hari.tahun
    admin = pelaku.adalah(.admin)
    let cocok = Set(struktur.cari(unit: kata).map(\.id))
    let semua = try tx.ringkasanRegister(tahun: tahun)
      .compactMap { register -> Baris? in
        guard let unit = struktur.unit[struktur.penerus(register.unit)],
          struktur.menjagaNomor(unit.id, pelaku)
        else { return nil }
        let nama = try tx.namaUnit(register.unit, struktur)
        let dicari = cocok.contains(unit.id) || kunciUrut(nama).contains(kunciUrut(form.q.rapi))
        return dicari ? (register, unit, nama) : nil
      }
      .sorted {
        ($0.unit.kode, $0.register.kode, $0.register.id) < ($1.unit.kode, $1.register.kode, $1.register.id)
      }
    func termasuk(_ kode: String, _ register: RingkasanRegister) -> Bool {
      switch kode {
      case "menggantung": register.dipesan > 0
      case "batal": register.batal > 0
      case "tutup": register.selesai.map { $0 < hari } ?? register.tahunDitutup
      default: true
      }
    }
    jumlah = Dictionary(
      uniqueKeysWithValues: ["", "menggantung", "batal", "tutup"]
        .map { kode in
          (kode, semua.count { termasuk(kode, $0.register) })
        })
    let saring = saring
    let tampil = semua.filter { termasuk(saring, $0.register) }
    let mulai = Int(form.sesudah).map { max(0, min($0, tampil.count)) } ?? 0
    baris = Array(tampil.dropFirst(mulai).prefix(Self.sehalaman))
    berikut = tampil.count > mulai + Self.sehalaman ? String(mulai + Self.sehalaman) : nil
    unitSendiri = struktur.kantor.filter { struktur.menjagaNomor($0.id, pelaku) }
  }
}

struct SaringRegisterForm: Decodable, Sendable {
  var q = ""
  var jenis = ""
  var tahun = ""
  var sesudah = ""
}

extension Struktur {
  /// Whether `pelaku` looks after the numbers of a unit: who keeps it, or its tata usaha.
  func menjagaNomor(_ unit: UnitKerja.ID, _ pelaku: Pelaku) -> Bool {
    mengelola(unit, pelaku) || (kantor(dari: unit).map { pelaku.adalah(.tu, di: $0.id) } ?? false)
  }
}

extension DaftarRegister {
  func halaman() -> Page {
    let bolehPeriksa = admin
    return Page(
      "Register nomor", section: Rute.nomor(),
      main: """
        \(pageHead(
          "Register nomor \(tahun)", lead: "Setiap register memberi nomor urut tanpa celah. Nomor yang batal tetap tercatat beserta alasannya.",
          actions: [linkButton("Buat register", href: Rute.registerBaru(), icon: .plus)]
            + (bolehPeriksa ? [linkButton("Periksa semua nomor", href: Rute.pemeriksaanNomor(), kind: .secondary, icon: .shield)] : [])))
        \(searchBox(action: Rute.nomor(), value: kata, label: "Cari kantor", kept: [("tahun", String(tahun))] + (saring.isEmpty ? [] : [("jenis", saring)])))
        \(filterChips(chip))
        \(baris.isEmpty
          ? emptyState("Tidak ada register di sini", "Ubah saringan, cari kantor lain, atau buat register baru.", icon: .listTask)
          : list(baris.map(barisDaftar), label: "Register nomor"))
        \(pager(newer: nil, older: berikut.map { alamat(saring, sesudah: $0) }, olderLabel: "Berikutnya"))
        """)
  }

  private var chip: [Tab] {
    [("", "Semua"), ("menggantung", "Ada nomor dipesan"), ("batal", "Ada nomor batal"), ("tutup", "Ditutup")]
      .map { kode, nama in
        Tab(nama, href: alamat(kode), count: jumlah[kode], state: kode == saring ? .current : .other)
      }
      + [Tab("Tahun \(tahun - 1)", href: query(Rute.nomor(), ["tahun": String(tahun - 1)]))]
  }

  private func alamat(_ jenis: String, sesudah: String? = nil) -> String {
    query(
      Rute.nomor(),
      [
        "q": kata.isEmpty ? nil : kata, "jenis": jenis.isEmpty ? nil : jenis, "tahun": String(tahun),
        "sesudah": sesudah,
      ])
  }

  private func barisDaftar(_ baris: Baris) -> ListRow {
    let register = baris.register
    let hitungan = [
      register.dipesan > 0 ? "\(register.dipesan) dipesan" : nil,
      register.batal > 0 ? "\(register.batal) batal" : nil,
    ]
    .compactMap(\.self)
    return ListRow(
      register.nama, href: query(Rute.satuRegister(register.id), ["tahun": String(tahun)]),
      from: baris.nama,
      detail: hitungan.isEmpty ? "Kode \(register.kode)" : hitungan.joined(separator: ", "),
      time: register.berikut.map { "berikutnya \($0)" } ?? "belum ada nomor",
      status: register.selesai != nil
        ? status("Berakhir") : register.tahunDitutup ? status("Tahun ditutup") : nil)
  }
}
