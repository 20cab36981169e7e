using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Returns;

/// <summary>A batch of keyed returns: each row is filed by itself with the checks of the counter; a row that is refused says why and the others come in. The same row again changes nothing.</summary>
public sealed class ReturnImport(ReturnService service, IFiledReturns returns, IAccounts accounts, RuleBook rules)
{
    /// <summary>Files the rows of a file.</summary>
    /// <param name="path">The file; it needs the column <c>account_number</c>.</param>
    /// <param name="act">Who and when.</param>
    /// <param name="stop">Ends it after the row it is at.</param>
    public async Task<Result<IReadOnlyList<ReturnImportRow>>> Run(string path, CounterAct act, CancellationToken stop)
    {
        var rows = ReturnFile.Read(path, "account_number");
        if (rows.Refusal is { } no)
        {
            return no;
        }

        List<ReturnImportRow> done = [];
        foreach (var row in rows.Value)
        {
            stop.ThrowIfCancellationRequested();
            done.Add(await File(row, act));
        }

        return done;
    }

    private async Task<ReturnImportRow> File(ReturnFileRow row, CounterAct act)
    {
        var id = row.Row?.Id ?? $"line {row.Line}";
        var made = row.Row is null ? ReturnRefusals.BadRow(row.Bad!.Reason) : await Read(row);
        if (made.Refusal is { } no)
        {
            return new ReturnImportRow(row.Line, id, null, false, no.Message);
        }

        var isThere = await returns.Find(made.Value.Id) is not null;
        var filed = await service.File(made.Value, null, act);
        return filed.Refusal is { } refused ? new ReturnImportRow(row.Line, id, null, false, refused.Message) : new ReturnImportRow(row.Line, id, filed.Value, isThere, null);
    }

    private async Task<Result<FileReturn>> Read(ReturnFileRow row)
    {
        var cells = row.Row!;
        if (cells.Office.Length > 0 && ReturnOffices.JurisdictionOf(cells.Office) != rules.Jurisdiction)
        {
            return ReturnRefusals.UnknownOffice(cells.Office);
        }

        var account = AccountNumber.TryParse(row.Account, out var number) || AccountNumber.OfOldNumber(row.Account) is { } old && (number = old) == old ? await accounts.Find(number) : null;
        if (account is null)
        {
            return AccountRefusals.Unknown(row.Account);
        }

        // The same checks and readings as for a file that is only checked.
        var check = ReturnReading.Check(rules, cells);
        if (check.Refusal is { } no)
        {
            return no;
        }

        var facts = check.Value.Facts;
        var text = string.Join('\n', account.Number.Digits, facts.TaxType, facts.Period, DateWords.Iso(facts.FiledOn), check.Value.Entries);
        return new FileReturn
        {
            Id = FiledReturnId.From(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16))),
            AccountId = account.Id,
            TaxType = facts.TaxType,
            Period = facts.Period,
            Channel = rules.Returns.Channels[0].Id,
            ReceivedOn = facts.FiledOn,
            PostmarkOn = facts.FiledOn,
            PaidOn = facts.PaidOn,
            DueOn = facts.DueOn,
            Entries = [.. check.Value.Entries.All.Select(e => KeyValuePair.Create(e.Key.ToString(), e.Value.Amount.Plain()))],
            Note = $"Batch, {cells.Id}",
        };
    }
}
