using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Correspondence;

/// <summary>The letters of a waiver: written with the case, in the customer's language, and kept as sent. Sep 15, 2026, East Baton Rouge.</summary>
public abstract class WaiverLettersTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    /// <summary>911.20 due Jul 20 with 91.12 of penalty and 400.00 due Aug 20 with 20.00: half of it is waived. Office, address, subject, body as kept (tabs as bars), whom to ask.</summary>
    private const string English = """
        City of Baton Rouge
        Parish of East Baton Rouge
        Finance Department, Revenue Division
        --
        Hebert Group LLC
        First River Construction
        3959 Essen Ln
        Baton Rouge, LA 70816
        --
        Your request to waive penalty is approved in part
        --
        On September 15, 2026 you asked us to waive penalty on account 0102 0007 75. The reason you gave: Illness or death of the person who files.

        We have approved part of your request: $55.56 of penalty is waived. The rest of the penalty stays. This is the reason, as the supervisor wrote it:

        “Half of it: the later days are not covered.”

        #|Period|Tax or fee|Penalty|Asked for|Waived|Still owed
        -|Sales tax, June 2026|911.20|91.12|91.12|45.56|974.98
        -|Sales tax, July 2026|400.00|20.00|20.00|10.00|414.00
        =|Total|1,311.20|111.12|111.12|55.56|1,388.98

        On the day of this letter you owe $1,388.98 for these periods, including tax, penalty and interest. This can grow as long as tax is unpaid. Before you pay, ask us for the amount due on that day.

        This decision is about the penalty only. Interest cannot be waived: the law says it “shall not be waived or remitted”. (R.S. 47:337.69(A))

        If you do not agree (Sales tax): the law gives 60 days from the date of a notice of assessment to appeal (R.S. 47:337.51; Act 118 of 2020). How: To the Board of Tax Appeals; or pay, or pay under protest and go to court or to the Board. Counted from the date of this letter, the last day is Monday, November 16, 2026.

        This letter is a decision on your request, not a notice of assessment, and the rules this office applies do not say whether such a decision can be appealed by itself. To protect your rights, do not wait longer than that day. If you received a notice of assessment, the last day counted from that notice still applies.
        --
        Questions? Come to our counter or call us, and have the number of this letter ready.
        """;

    /// <summary>The same letter to who reads Spanish.</summary>
    private const string Spanish = """
        City of Baton Rouge
        Parish of East Baton Rouge
        Finance Department, Revenue Division
        --
        Hebert Group LLC
        First River Construction
        3959 Essen Ln
        Baton Rouge, LA 70816
        --
        Su solicitud de eliminar (condonar) la multa fue aprobada en parte
        --
        El 15 de septiembre de 2026 usted nos pidió eliminar la multa de la cuenta 0102 0007 75. El motivo que indicó: Enfermedad o fallecimiento de la persona que presenta las declaraciones.

        Aprobamos una parte de lo que pidió: se eliminan $55.56 de multa y el resto se mantiene. Esta es la razón, tal como la escribió el supervisor:

        «Half of it: the later days are not covered.»

        #|Período|Impuesto o tarifa|Multa|Solicitado|Eliminado|Queda por pagar
        -|Impuesto sobre las ventas, junio de 2026|911.20|91.12|91.12|45.56|974.98
        -|Impuesto sobre las ventas, julio de 2026|400.00|20.00|20.00|10.00|414.00
        =|Total|1,311.20|111.12|111.12|55.56|1,388.98

        En la fecha de esta carta usted debe $1,388.98 por estos períodos, con impuesto, multa e intereses. Mientras quede impuesto sin pagar, esta cantidad puede aumentar. Antes de pagar, pídanos el saldo para ese día.

        Esta decisión se refiere solo a la multa. Los intereses no se pueden eliminar: la ley dice que “shall not be waived or remitted” (no se condonarán ni se perdonarán). (R.S. 47:337.69(A))

        Si no está de acuerdo (Impuesto sobre las ventas): la ley da 60 días desde la fecha de un aviso de determinación de impuesto (notice of assessment) para apelar (R.S. 47:337.51; Act 118 of 2020). Cómo: Ante la Junta de Apelaciones Fiscales (Board of Tax Appeals); o pagar, o pagar bajo protesta y acudir al tribunal o a la Junta. Contando desde la fecha de esta carta, el último día es el lunes 16 de noviembre de 2026.

        Esta carta es una decisión sobre su solicitud y no un aviso de determinación de impuesto, y las normas que aplica esta oficina no dicen si una decisión así se puede apelar por sí sola. Para no perder ningún derecho, no espere más allá de ese día. Si ha recibido un aviso de determinación de impuesto, sigue valiendo el último día que se cuenta desde ese aviso.
        --
        ¿Tiene preguntas? Venga a nuestra oficina o llámenos, y tenga a mano el número de esta carta.
        """;

    [DatabaseFact]
    public async Task A_decision_tells_reason_figures_interest_and_appeal_word_for_word() =>
        Assert.Equal(English.ReplaceLineEndings("\n"), Said(await HalfGranted("en")));

    [DatabaseFact]
    public async Task In_spanish_too() =>
        Assert.Equal(Spanish.ReplaceLineEndings("\n"), Said(await HalfGranted("es")));

    [DatabaseFact]
    public async Task Each_step_that_tells_the_customer_something_writes_its_letter()
    {
        var account = await Owe(Debts.Sales);
        var number = await Begun(account);
        await Done(s => s.Submit(number, Acts.By(Clerk)));
        await Done(s => s.AskForMore(number, "the letter of the hospital", Acts.By(Clerk)));
        await Done(s => s.Remind(number, Acts.By(Acts.Clerk(2))));
        await Done(s => s.CloseForNoAnswer(number, Acts.By(Clerk, new DateTime(2026, 10, 20, 14, 0, 0, DateTimeKind.Utc))));
        var granted = await Granted(account);
        await Done(s => s.RequestReversal(granted.Number, Acts.By(Second, reason: "The letter was forged.")));
        await Done(s => s.Reverse(granted.Number, Acts.By(First)));

        var rows = (await Letters(l => l.OfAccount(account.Id, 1))).Rows;
        Assert.Equal(
            ["L-2026-000005-2 waiver-reversal Supervisor 1", "L-2026-000004-5 waiver-approved Supervisor 1", "L-2026-000002-9 waiver-reminder Clerk 2", "L-2026-000001-1 waiver-more-information Clerk 1"],
            rows.Where(r => r.Kind != "waiver-closed").Select(r => $"{r.Number} {r.Kind} {r.WrittenByName}"));
        Assert.Equal(["waiver-more-information", "waiver-reminder", "waiver-closed"], (await Letters(l => l.OfCase(number.ToString()))).Select(r => r.Kind));
        Assert.Contains("by Thursday, October 15, 2026", (await Letters(l => l.Find(new LetterNumber(2026, 1))))!.Body, StringComparison.Ordinal);
        Assert.Contains("“the letter of the hospital”", (await Letters(l => l.Find(new LetterNumber(2026, 3))))!.Body, StringComparison.Ordinal);
        var reversal = (await Letters(l => l.Find(new LetterNumber(2026, 5))))!;
        Assert.Contains("On September 15, 2026 we waived $91.12 of penalty", reversal.Body, StringComparison.Ordinal);
        Assert.Equal(["Sales tax, June 2026", "911.20", "91.12", "91.12", "1,020.54"], reversal.Blocks.Single(b => b.Table is not null).Table!.Rows[0]);
        Assert.Equal(["Total", "911.20", "91.12", "91.12", "1,020.54"], reversal.Blocks.Single(b => b.Table is not null).Table!.Total);
        await Verify();
    }

    [DatabaseFact]
    public async Task Penalty_that_was_paid_is_told_as_credit_and_nothing_is_owed()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        Assert.Null((await Take(await Asking(account, Cash(120000)))).Refusal);

        var letter = await Of((await Granted(account)).Number);

        Assert.Contains("$91.12 of it is now a credit on your account.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("On the day of this letter you owe nothing for these periods.", letter.Body, StringComparison.Ordinal);
        var table = letter.Blocks.Single(b => b.Table is not null).Table!;
        Assert.Equal(["Period", "Tax or fee", "Penalty", "Asked for", "Waived", "Still owed", "Credit"], table.Head);
        Assert.Equal(["Sales tax, June 2026", "911.20", "91.12", "91.12", "91.12", "0.00", "91.12"], Assert.Single(table.Rows));
        Assert.Equal(["Total", "911.20", "91.12", "91.12", "91.12", "0.00", "91.12"], table.Total);
    }

    [DatabaseFact]
    public async Task A_denial_says_what_could_be_handed_in()
    {
        var number = await Recommended(await Owe(Debts.Sales));
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number, WaiverOutcome.Deny);
        await Done(s => s.Decide(number, read, Acts.By(First, reason: "The days do not fit {waived}.")));

        var letter = await Of(number);

        Assert.Contains("What would help: letter of the hospital or doctor with the days; death certificate.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("“The days do not fit {waived}.”", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("credit", letter.Body, StringComparison.Ordinal);
    }

    /// <summary>East Baton Rouge's book has an appeal period and a rule on interest for sales tax, and neither for its license tax.</summary>
    [DatabaseFact]
    public async Task What_the_rule_book_does_not_know_is_said_with_whom_to_ask()
    {
        var account = await Owe(Debts.Sales, new Debt("occupational-license", "2026", new DateOnly(2026, 2, 28), new Money(50000)));

        var body = (await Of((await Granted(account)).Number)).Body;

        Assert.Contains("If you do not agree (Sales tax): the law gives 60 days", body, StringComparison.Ordinal);
        Assert.Contains("If you do not agree (Occupational license tax): the rules this office applies have no time limit for an appeal about this tax or fee. Ask a supervisor of the Finance Department, Revenue Division soon", body, StringComparison.Ordinal);
        Assert.Contains("The rules this office applies do not say whether interest can be waived for this tax or fee (Occupational license tax).", body, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Case_posting_and_letter_are_kept_together_or_not_at_all()
    {
        await Granted(await Owe(Debts.Sales));
        var number = await Recommended(await Owe(Debts.Sales));
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "NumberCounters" SET "Next" = 1 WHERE "Series" = 'letter/2026'"""));

        // The number is taken, so the letter cannot be kept; then nothing else is.
        await Assert.ThrowsAsync<DbUpdateException>(() => At(s => s.Decide(number, read, Acts.By(First, reason: "good"))));

        Assert.Equal(WaiverState.Deciding, (await Packet(number, Acts.By(First)))!.Waiver.Story.State);
        Assert.Equal(new Money(9112), await Balance(LedgerAccount.WaivedPenalty));
        Assert.Empty(await Letters(l => l.OfCase(number.ToString())));
    }

    [DatabaseFact]
    public async Task What_is_refused_writes_no_letter_and_uses_no_number()
    {
        var number = await Begun(await Owe(Debts.Sales));
        await Done(s => s.Submit(number, Acts.By(Clerk)));
        Assert.NotNull((await With<WaiverCases, Result<PenaltyWaiver>>(s => s.AskForMore(number, " ", Acts.By(Clerk)))).Refusal);

        await Done(s => s.AskForMore(number, "the letter", Acts.By(Clerk)));

        Assert.Equal(new LetterNumber(2026, 1), Assert.Single(await Letters(l => l.OfCase(number.ToString()))).Number);
        await Verify();
    }

    [DatabaseFact]
    public async Task Who_reads_a_language_without_template_gets_english()
    {
        var letter = await HalfGranted("vi");

        Assert.Equal(("en", "Your request to waive penalty is approved in part"), (letter.Language, letter.Subject));
    }

    [DatabaseFact]
    public async Task The_database_refuses_to_change_a_letter_or_a_template()
    {
        await Granted(await Owe(Debts.Sales));
        await With<TaxCounter.Data.Correspondence.TemplateRecorder, Result<int>>(r => r.RecordAsync(Acts.BySystem()));

        foreach (var sql in new[] { """UPDATE "Letters" SET "Subject" = 'x'""", """DELETE FROM "Letters" """, """UPDATE "LetterTemplates" SET "Body" = 'x'""", """DELETE FROM "LetterTemplates" """ })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync(sql)));
            Assert.Contains("only grows", refused.Message, StringComparison.Ordinal);
        }
    }

    private async Task<Letter> HalfGranted(string language)
    {
        var account = await AccountMaker.Open(Office.Services, AccountMaker.Facts(running: 77) with { Language = language });
        var rules = Data.RuleBooks.RuleBookLoader.Load("east-baton-rouge");
        await AccountMaker.Charge(Office.Services, rules, account, "911.20", "2026-06", new DateOnly(2026, 7, 20));
        await AccountMaker.Charge(Office.Services, rules, account, "400.00", "2026-07", new DateOnly(2026, 8, 20));
        var number = await Recommended(account);
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number, WaiverOutcome.ApprovePart);
        var half = read.WaivableRead.Keys.Select(o => new PeriodMeasure(o, WaiverMeasure.Percent(5000))).ToList();
        await Done(s => s.Decide(number, read with { Parts = half }, Acts.By(First, reason: "Half of it: the later days are not covered.")));
        return await Of(number);
    }

    private async Task<Letter> Of(WaiverNumber number)
    {
        var row = (await Letters(l => l.OfCase(number.ToString())))[^1];
        var letter = (await Letters(l => l.Find(row.Number)))!;
        Assert.Equal(letter.Fingerprint(), letter.Sha256);
        return letter;
    }

    private Task<T> Letters<T>(Func<ILetters, Task<T>> read) => With(read);

    private static string Said(Letter letter) => string.Join("\n--\n", letter.Sender, letter.Addressee, letter.Subject, letter.Body.Replace('\t', '|'), letter.Contact);
}

public sealed class WaiverLettersOnSqlite() : WaiverLettersTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class WaiverLettersOnSqlServer() : WaiverLettersTests(DatabaseProvider.SqlServer);
