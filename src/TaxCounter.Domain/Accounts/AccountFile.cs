using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>Enters changes of what is on file, and brings the account to what all of them say. It has no transaction of its own: it belongs to the act that changes something.</summary>
public sealed class AccountFile(IAccounts accounts, IAccountChanges changes)
{
    /// <summary>Enters values that hold from a day on; those that say what holds on their day anyway are left out.</summary>
    public async Task<IReadOnlyList<AccountChange>> Enter(Account account, FileEntry entry, IEnumerable<FileValue> values, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(values);
        var all = (await changes.OfAccount(account.Id)).ToList();
        List<AccountChange> entered = [];
        foreach (var value in values)
        {
            var before = account.OnFile(value.Part, value.Officer, value.From);
            if (before == value.Value)
            {
                continue;
            }

            var change = AccountChange.Of(account, all.Count + 1, entry, value, before, act);
            all.Add(change);
            entered.Add(change);
            changes.Add(change);
        }

        await Restate(account, all, act, entered);
        return entered;
    }

    /// <summary>Undoes a change: the account says what it would if that one had never been entered.</summary>
    public async Task<AccountChange> Undo(Account account, AccountChange wrong, Guid form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(wrong);
        var all = (await changes.OfAccount(account.Id)).ToList();
        var entry = new FileEntry { FormId = form, How = "", HowSays = "" };
        AccountChange Made(string after) => AccountChange.Of(account, all.Count + 1, entry, new FileValue(wrong.Part, wrong.From, after, wrong.Officer), account.OnFile(wrong.Part, wrong.Officer, wrong.From), act, wrong.Number);
        var without = FileByDay.Of(all.Append(Made("")));
        var undone = Made((wrong.Part == FilePart.Officer ? without.Officers.Where(o => o.Key == wrong.Officer).Select(FileText.Of).FirstOrDefault() : without.On(wrong.Part, wrong.From)) ?? "");
        changes.Add(undone);
        all.Add(undone);
        await Restate(account, all, act, [undone]);
        return undone;
    }

    private async Task Restate(Account account, List<AccountChange> all, CounterAct act, List<AccountChange> entered)
    {
        if (entered.Count > 0)
        {
            account.Restate(all, act.Today);
        }

        if (entered.Exists(c => c.Part is FilePart.Mailing or FilePart.Location or FilePart.Phone or FilePart.OtherPhone))
        {
            await accounts.Refind(account); // what an account is not found by changes no words of it
        }
    }
}
