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

    private Article() => What = NotedByPerson = NotedByName = "";

    public ArticleId Id { get; private init; }

    public PrintedNumber<ArticleSeries> Number { get; private init; }

    public AccountId AccountId { get; private init; }

    public string What { get; private init; }

    public DateOnly FoundOn { get; private init; }

    public string NotedByPerson { get; private init; }

    public string NotedByName { get; private init; }

    public ArticleState State { get; private set; }

    public string? AskedByPerson { get; private set; }

    public string? AskedByName { get; private set; }

    public DateTime? AskedAt { get; private set; }

    public string? HandedOverByPerson { get; private set; }

    public string? HandedOverByName { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>Notes an article of a customer. Refused: without words.</summary>
    public static Result<Article> Note(ArticleId id, PrintedNumber<ArticleSeries> number, Account account, string what, CounterAct act)
    {
        if (string.IsNullOrWhiteSpace(what))
        {
            return LostAndFoundRefusals.NothingSaid;
        }

        return new Article { Id = id, Number = number, AccountId = account.Id, What = what.Trim(), FoundOn = act.Today, NotedByPerson = act.By.Person, NotedByName = act.By.Name, State = ArticleState.Kept };
    }

    /// <summary>The customer is here for it. Refused: once it was asked for.</summary>
    public Result<Done> Ask(CounterAct act)
    {
        if (!_moves.Allow(State, ArticleState.Asked))
        {
            return LostAndFoundRefusals.AlreadyAsked(Number);
        }

        (State, AskedByPerson, AskedByName, AskedAt) = (ArticleState.Asked, act.By.Person, act.By.Name, act.At);
        return Done.It;
    }

    /// <summary>A second person agrees, and the customer has it. Refused: to who asked, and unless it was asked for.</summary>
    public Result<Done> HandOver(CounterAct act)
    {
        if (!_moves.Allow(State, ArticleState.HandedOver))
        {
            return LostAndFoundRefusals.NobodyAsks(Number);
        }

        if (act.By.WhyNotSecond(Permission.ApproveVoid, AskedByPerson) is { } no)
        {
            return no;
        }

        (State, HandedOverByPerson, HandedOverByName) = (ArticleState.HandedOver, act.By.Person, act.ByName);
        return Done.It;
    }
}
