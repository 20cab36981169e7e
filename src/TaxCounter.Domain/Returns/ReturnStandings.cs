using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>Where the returns of an account stand: those that are missing, and the newest on file.</summary>
public sealed class ReturnStandings(IFiledReturns returns, MissingReturns missing, IAccounts accounts, RuleBook rules) : IStandings
{
    private const string Return = "return";

    private static readonly Prospect
        _missing = new(Awaits.Customer, "It is filed, also when nothing is due. Until then penalty may grow."),
        _right = new(Awaits.Nobody, "It is verified and charged. What is left to pay stands on the account."),
        _corrected = new(Awaits.Nobody, "It is verified and charged as corrected. Its page says which line was wrong, and why."),
        _asked = new(Awaits.Customer, "A line is in question that only the taxpayer can settle.");

    /// <inheritdoc/>
    public Permission Needs => Permission.SeeReturns;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Standing>> Of(AccountId account, int mostOver, DateOnly today)
    {
        if (await accounts.Find(account) is not { } found)
        {
            return [];
        }

        var filed = await returns.OfAccount(account);
        return
        [
            .. (await missing.OfAccount(found, filed, today)).Select(m => new Standing
            {
                What = Return,
                Number = "",
                About = About(m.TaxType, m.Period),
                Page = $"/returns/new?account={found.Number}&tax={m.TaxType}&period={m.Period}",
                Where = "missing",
                SinceDay = m.DueOn,
                Ahead = _missing,
            }),
            .. filed.Take(mostOver).Select(r => new Standing
            {
                What = Return,
                Number = r.Number.ToString(),
                About = About(r.TaxType, r.Period),
                Page = $"/returns/{r.Number}",
                Where = r.IsRight ? "on file" : r.TaxpayerSettles ? $"on file, question about {r.FirstWrongLine}" : $"on file, {r.FirstWrongLine} corrected",
                Since = r.Signed.At,
                Ahead = r.IsRight ? _right : r.TaxpayerSettles ? _asked : _corrected,
            }),
        ];
    }

    private string About(string taxType, Period period) => $"{rules.FindTaxType(taxType)?.Name ?? taxType} {period}";
}
