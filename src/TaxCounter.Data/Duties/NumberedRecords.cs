using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Duties;

/// <summary>Which records carry the numbers of a series: asked when one is looked for, and when <c>verify</c> proves that none is missing.</summary>
public abstract class NumberedRecords
{
    /// <summary>The longest list of numbers near a wrong one.</summary>
    public const int MostListed = 9;

    private NumberedRecords()
    {
    }

    /// <summary>The series by its name: <c>receipt</c>.</summary>
    public abstract string Series { get; }

    /// <summary>The records of a table.</summary>
    /// <typeparam name="TRecord">What is kept in it.</typeparam>
    /// <typeparam name="TSeries">The series of its numbers.</typeparam>
    /// <param name="number">Where the number stands.</param>
    /// <param name="about">A few words by which a clerk knows whether it is the right paper.</param>
    public static NumberedRecords In<TRecord, TSeries>(Expression<Func<TRecord, PrintedNumber<TSeries>>> number, Func<TRecord, string> about)
        where TRecord : class
        where TSeries : INumberSeries => new Table<TRecord, TSeries>(number, about);

    /// <summary>Whether a number was issued.</summary>
    /// <param name="context">The records.</param>
    /// <param name="number">The number as printed.</param>
    public abstract Task<bool> Has(TaxCounterContext context, string number);

    /// <summary>Those of some numbers that were issued, with what they are about.</summary>
    /// <param name="context">The records.</param>
    /// <param name="numbers">The numbers as printed.</param>
    public abstract Task<IReadOnlyList<IssuedNumber>> Among(TaxCounterContext context, IReadOnlyCollection<string> numbers);

    /// <summary>Every number that was issued: its year and its running number.</summary>
    public abstract Task<IReadOnlyList<(int Year, int Running)>> All(TaxCounterContext context, CancellationToken stop);

    private sealed class Table<TRecord, TSeries>(Expression<Func<TRecord, PrintedNumber<TSeries>>> number, Func<TRecord, string> about) : NumberedRecords
        where TRecord : class
        where TSeries : INumberSeries
    {
        public override string Series => TSeries.Name;

        public override async Task<bool> Has(TaxCounterContext context, string number) =>
            PrintedNumber<TSeries>.TryParse(number, out var parsed) && await Numbers(context).AnyAsync(n => n == parsed);

        public override async Task<IReadOnlyList<IssuedNumber>> Among(TaxCounterContext context, IReadOnlyCollection<string> numbers)
        {
            var asked = numbers.Select(PrintedNumber<TSeries>.Parse).ToList();
            var issued = (await Numbers(context).Where(n => asked.Contains(n)).ToListAsync()).ToHashSet();
            List<IssuedNumber> found = [];
            foreach (var one in asked.Where(issued.Contains).Take(MostListed))
            {
                found.Add(new IssuedNumber(one.ToString(), about(await context.Set<TRecord>().AsNoTracking().FirstAsync(Is(one)))));
            }

            return found;
        }

        public override async Task<IReadOnlyList<(int Year, int Running)>> All(TaxCounterContext context, CancellationToken stop) =>
            [.. (await Numbers(context).ToListAsync(stop)).Select(n => (n.Year, n.Running))];

        private Expression<Func<TRecord, bool>> Is(PrintedNumber<TSeries> one) =>
            Expression.Lambda<Func<TRecord, bool>>(Expression.Equal(number.Body, Expression.Constant(one)), number.Parameters);

        private IQueryable<PrintedNumber<TSeries>> Numbers(TaxCounterContext context) => context.Set<TRecord>().AsNoTracking().Select(number);
    }
}
