using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>Something a customer left at the counter. It is kept, and handed over once a second person agrees.</summary>
public sealed class Article
{
    private static readonly Moves<ArticleState> _moves = new(
        (ArticleState.Kept, [ArticleState.Asked]),
        (ArticleState.Asked, [ArticleState.HandedOver]),
        (ArticleState.HandedOver, []));

    private Article() => (What, Noted) = ("", null!);

    public ArticleId Id { get; private init; }

    public PrintedNumber<ArticleSeries> Number { get; private init; }

    public AccountId AccountId { get; private init; }

    public string What { get; private init; }

    public DateOnly FoundOn { get; private init; }

    public Signature Noted { get; private init; }

    public ArticleState State { get; private set; }

    public Signature? Asked { get; private set; }

    public Signature? HandedOver { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>Notes an article of a customer. Refused: without words.</summary>
    public static Result<Article> Note(ArticleId id, PrintedNumber<ArticleSeries> number, Account account, string what, CounterAct act)
    {
        if (string.IsNullOrWhiteSpace(what))
        {
            return LostAndFoundRefusals.NothingSaid;
        }

        return new Article { Id = id, Number = number, AccountId = account.Id, What = what.Trim(), FoundOn = act.Today, Noted = act.Signature, State = ArticleState.Kept };
    }

    /// <summary>The customer is here for it. Refused: once it was asked for.</summary>
    public Result<Done> Ask(CounterAct act)
    {
        if (!_moves.Allow(State, ArticleState.Asked))
        {
            return LostAndFoundRefusals.AlreadyAsked(Number);
        }

        (State, Asked) = (ArticleState.Asked, act.Signature);
        return Done.It;
    }

    /// <summary>A second person agrees, and the customer has it. Refused: to who asked, and unless it was asked for.</summary>
    public Result<Done> HandOver(CounterAct act)
    {
        if (!_moves.Allow(State, ArticleState.HandedOver))
        {
            return LostAndFoundRefusals.NobodyAsks(Number);
        }

        if (act.By.WhyNotSecond(Permission.ApproveVoid, Asked?.Person) is { } no)
        {
            return no;
        }

        (State, HandedOver) = (ArticleState.HandedOver, act.SignatureFor(Permission.ApproveVoid));
        return Done.It;
    }
}
