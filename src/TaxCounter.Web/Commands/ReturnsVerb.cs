using System.CommandLine;
using TaxCounter.Data.Returns;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Commands;

/// <summary><c>returns check FILE</c>: recomputes the returns of a file and names the first wrong line of each. Nothing is kept.</summary>
internal static class ReturnsVerb
{
    public static Command Command(string[] settings)
    {
        var jurisdiction = new Option<string>("--jurisdiction") { Description = "Which rule book: east-baton-rouge or pennsylvania. A row that names its office in the column office goes by that office's book.", Required = true };
        var file = new Argument<string>("FILE") { Description = "A CSV file in UTF-8 with the columns period, filed_and_paid, entries; also id, office, form, frequency, due." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object for each row, one to a line, and nothing else." };
        var check = new Command("check", "Recompute returns line by line and name the first wrong line of each. Keeps nothing.") { file, jurisdiction, json };
        check.SetAction(async (asked, _) =>
        {
            await using var office = VerbOffice.Open(settings);
            return Check(office.Get<IRuleBooks>(), asked.GetRequiredValue(jurisdiction).ToLowerInvariant(), asked.GetRequiredValue(file), asked.GetValue(json));
        });
        return new Command("returns", "Work on filed returns.") { check };
    }

    /// <summary><c>import returns FILE</c>: files a keyed batch with the checks of the counter.</summary>
    public static Command Import(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "A CSV file in UTF-8 with the columns account_number, period, filed_and_paid, entries; also id, office, form, frequency, due." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object for each row, one to a line, and nothing else." };
        var import = new Command("returns", "File a batch of returns, each with the checks of the counter. A row that is refused says why; the others come in.") { file, json };
        import.SetAction(async (asked, stop) =>
        {
            await using var office = VerbOffice.Open(settings);
            return await office.Write(async () =>
            {
                var done = await office.Get<ReturnImport>().Run(asked.GetRequiredValue(file), office.Act("import returns"), stop);
                return done.Refusal is { } no ? VerbOffice.Refuse(no) : Say(done.Value, asked.GetValue(json));
            });
        });
        return import;
    }

    private static int Say(IReadOnlyList<ReturnImportRow> rows, bool json)
    {
        foreach (var row in rows)
        {
            if (json)
            {
                Answer.Json(row.Filed is { } kept
                    ? new { id = row.Id, number = kept.Number.ToString(), unchanged = row.WasThere, first_wrong_line = kept.IsRight ? "none" : kept.FirstWrongLine, charged = kept.Difference.Plain() }
                    : (object)new { id = row.Id, refused = row.Refused });
            }
            else
            {
                Console.Out.WriteLine(row.Filed is { } filed ? $"{row.Id}: {filed.Number}{(row.WasThere ? ", on file before" : "")}{(filed.IsRight ? "" : $", first wrong line {filed.FirstWrongLine}")}" : $"{row.Id}: refused. {row.Refused}");
            }
        }

        if (!json)
        {
            Console.Out.WriteLine($"{rows.Count(r => r.Filed is not null && !r.WasThere):N0} filed, {rows.Count(r => r.WasThere):N0} unchanged, {rows.Count(r => r.Refused is not null):N0} refused.");
        }

        return rows.Any(r => r.Refused is not null) ? CommandLine.Refused : CommandLine.Done;
    }

    private static int Check(IRuleBooks books, string jurisdiction, string file, bool json)
    {
        var rows = ReturnFile.Read(file);
        if ((books.For(jurisdiction).Refusal ?? rows.Refusal) is { } no)
        {
            return VerbOffice.Refuse(no);
        }

        var isRefused = false;
        foreach (var row in rows.Value)
        {
            var found = Check(books, jurisdiction, row);
            isRefused |= found.Refusal is not null;
            var id = row.Row?.Id ?? $"line {row.Line}";
            if (json)
            {
                Json(id, found);
            }
            else
            {
                Say(id, found);
            }
        }

        return isRefused ? CommandLine.Refused : CommandLine.Done;
    }

    private static Result<ReturnCheck> Check(IRuleBooks books, string jurisdiction, ReturnFileRow row)
    {
        if (row.Row is not { } filed)
        {
            return ReturnRefusals.BadRow(row.Bad!.Reason);
        }

        if (filed.Office.Length > 0 && ReturnOffices.JurisdictionOf(filed.Office) is null)
        {
            return ReturnRefusals.UnknownOffice(filed.Office);
        }

        var book = books.For(filed.Office.Length > 0 ? ReturnOffices.JurisdictionOf(filed.Office)! : jurisdiction);
        return book.Refusal is { } no ? no : ReturnReading.Check(book.Value, filed);
    }

    private static void Json(string id, Result<ReturnCheck> found)
    {
        if (found.Refusal is { } no)
        {
            Answer.Json(new { id, refused = no.Message });
            return;
        }

        var (form, first) = (found.Value.Form, found.Value.First);
        Answer.Json(new
        {
            id,
            first_wrong_line = first?.Named ?? "none",
            entered = first is null ? "" : form.Plain(first.Entered),
            should_be = first is null ? "" : form.Plain(first.ShouldBe),
            off_by = form.Plain(first?.OffBy ?? Money.Zero),
            hint = first?.Hint.Said() ?? "",
        });
    }

    private static void Say(string id, Result<ReturnCheck> found)
    {
        if (found.Refusal is { } no)
        {
            Console.Out.WriteLine($"{id}: not read. {no.Message}");
            return;
        }

        var check = found.Value;
        var effect = check.Effect.IsZero ? "The total is right." : check.Effect.IsPositive ? $"{check.Effect.InDollars()} more is owed." : $"{(-check.Effect).InDollars()} too much was remitted.";
        Console.Out.WriteLine(check.First is { } first ? $"{id}: {first.Named}. {first.Says} {effect}" : $"{id}: all lines right.");
    }
}
