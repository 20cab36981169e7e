using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Correspondence;

/// <summary>Where the letters to an account stand.</summary>
public sealed class LetterStandings(TaxCounterContext context) : IStandings
{
    private const int MostWaiting = 50;

    /// <inheritdoc/>
    public Permission Needs => Permission.SeeLetters;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Standing>> Of(AccountId account, int mostOver, DateOnly today)
    {
        var letters = from letter in context.Set<Letter>().AsNoTracking()
                      where letter.AccountId == account
                      join mailing in context.Set<LetterMailing>().AsNoTracking() on letter.Id equals mailing.LetterId
                      orderby letter.Day descending, letter.Number descending
                      select new { letter.Number, letter.Subject, letter.Written, Mailing = mailing };
        var open = await letters.Where(l => l.Mailing.State == MailingState.Waiting || l.Mailing.State == MailingState.CameBack).Take(MostWaiting).ToListAsync();
        var over = await letters.Where(l => l.Mailing.State == MailingState.Mailed || l.Mailing.State == MailingState.HandedOver).Take(mostOver).ToListAsync();
        return [.. open.Concat(over).Select(l => new Standing
        {
            What = "letter",
            Number = l.Number.ToString(),
            About = l.Subject,
            Page = $"/correspondence/letters/{l.Number}",
            Where = l.Mailing.State switch { MailingState.Waiting => "written, not mailed yet", MailingState.Mailed => "mailed", MailingState.HandedOver => "handed over", _ => "came back" },
            Since = (l.Mailing.Back ?? l.Mailing.Sent ?? l.Written).At,
            Ahead = l.Mailing.State switch
            {
                MailingState.Waiting => new(Awaits.Clerk, "It is printed and mailed, or handed over at the counter."),
                MailingState.CameBack => new(Awaits.Customer, "The mail brought it back. The office needs the right address."),
                _ => new(Awaits.Nobody, "It is with the customer."),
            },
        })];
    }
}
