import Akses
import Bahasa
import Web

func halamanPelindungan(
  _ k: KetentuanPelindungan, _ terbanyak: [PelihatTerbanyak], _ simpan: SimpanLihatan,
  _ catatan: [CatatanPelindungan], _ context: PelakuContext
) -> Page {
  let baris: [[HTML]] = terbanyak.map { satu in
    [
      "\(satu.nama)\(satu.jabatan.isEmpty ? "" : ", \(satu.jabatan)")", "\(satu.lihatan)", "\(satu.bukaan)",
      satu.lihatan >= k.batasTanda
        ? actionForm(
          to: RutePenduduk.pembukaan(satu.orang), context.formToken(),
          button("Mulai hitungan lagi", kind: .secondary)) : "–",
    ]
  }
  return Page(
    "Pelindungan data", section: RutePenduduk.pelindungan(),
    main: """
      \(pageHead("Pelindungan data", lead: "Siapa membuka data penduduk, seberapa banyak, dan ketentuan yang berlaku.", actions: [linkButton("Ubah ketentuan", href: RutePenduduk.ketentuan(), kind: .secondary, icon: .sliders)]))
      \(card("Pembuka data terbanyak, 24 jam terakhir", terbanyak.isEmpty
        ? emptyState("Belum ada yang membuka data", "Setiap lihatan akan terhitung di sini.", icon: .eye)
        : table("Pembuka data terbanyak", [Column("Siapa"), Column("Lihatan", .number), Column("Nomor dibuka", .number), Column("Tindakan")], baris), icon: .eye))
      \(card("Ketentuan", facts([
        Fact("Anda diberi tahu pada", "\(k.batasTanda) lihatan dalam \(k.jendelaMenit) menit"),
        Fact("Dihentikan pada", "\(k.batasHenti) lihatan dalam \(k.jendelaMenit) menit"),
        Fact("Formulir berhenti menjawab pada", "\(k.batasTebakan) nomor atau nama yang tidak jadi dicatat"),
        Fact("NIK dan nomor KK tidak dibuka lagi sesudah", "\(k.batasBuka) kali dalam \(k.jendelaMenit) menit"),
        Fact(
          "Data yang meninggal atau pindah",
          "Dibatasi sesudah \(k.simpanKeluarTahun) tahun: tidak ditemukan dengan nama, dan dibuka hanya dengan alasan. Tidak dihapus, karena data kependudukan wajib disimpan (UU 23/2006 jo. UU 24/2013 Pasal 79)."
        ),
      ]), icon: .sliders))
      \(card("Masa simpan jejak lihatan", masaSimpan(k, simpan, context), icon: .hourglass))
      \(JenisCatatan.allCases, { jenis in daftarCatatan(jenis, catatan.filter { $0.jenis == jenis }) })
      """)
}

func halamanKetentuan(_ form: KetentuanForm, _ galat: FieldErrors, _ context: PelakuContext) -> Page {
  Page(
    "Ketentuan pelindungan data", breadcrumbs: [Crumb("Pelindungan data", href: RutePenduduk.pelindungan())],
    section: RutePenduduk.pelindungan(), width: .narrow,
    main: """
      \(pageHead("Ketentuan pelindungan data"))\(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))
      \(Form(to: RutePenduduk.ketentuan(), context.formToken()).html("""
        \(formSection("Batas lihatan", """
          \(textField(Field("jendela_menit", "Dihitung dalam berapa menit", errors: galat), form.jendelaMenit, kind: .digits, width: .short))
          \(textField(Field("batas_tanda", "Anda diberi tahu pada lihatan ke-", errors: galat), form.batasTanda, kind: .digits, width: .short))
          \(textField(Field("batas_henti", "Dihentikan pada lihatan ke-", errors: galat), form.batasHenti, kind: .digits, width: .short))
          \(textField(Field("batas_tebakan", "Formulir berhenti menjawab pada nomor ke-", hint: "Nomor atau nama yang diketik pada formulir tetapi tidak jadi dicatat.", errors: galat), form.batasTebakan, kind: .digits, width: .short))
          \(textField(Field("batas_buka", "NIK dan nomor KK dapat dibuka berapa kali", errors: galat), form.batasBuka, kind: .digits, width: .short))
          """))
        \(formSection("Masa simpan", """
          \(textField(Field("simpan_jejak_tahun", "Jejak lihatan, tahun", errors: galat), form.simpanJejakTahun, kind: .digits, width: .short))
          \(textField(Field("simpan_keluar_tahun", "Data yang meninggal atau pindah dibatasi sesudah, tahun", errors: galat), form.simpanKeluarTahun, kind: .digits, width: .short))
          """))
        """, next: "Langsung berlaku dan tercatat dalam jejak.", actions: [button("Simpan ketentuan", icon: .check)]))
      """)
}
